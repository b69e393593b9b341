import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, copyButton, linkButton } from '#http/page/parts/button.ts';
import { check, choices } from '#http/page/parts/choice.ts';
import { form } from '#http/page/parts/form.ts';
import { postedWays, rows, table, ways } from '#http/page/parts/list.ts';
import { disclosure, errorSummary, notice } from '#http/page/parts/notice.ts';
import { liveList, steps } from '#http/page/parts/progress.ts';
import { keyText, recoveryCode } from '#http/page/parts/secret.ts';

const hostile = `"><script>alert('1')</script>`;

test('text from outside stays text in every part', () => {
  const shown = [
    button({ text: hostile, name: hostile, value: hostile, formAction: hostile, about: hostile }),
    linkButton({ text: hostile, href: hostile, download: hostile }),
    copyButton({ text: hostile, value: hostile, copied: hostile }),
    choices({
      name: hostile,
      legend: hostile,
      value: hostile,
      error: hostile,
      choices: [
        {
          value: hostile,
          label: hostile,
          about: hostile,
          badge: hostile,
          link: { href: hostile, text: hostile },
        },
      ],
    }),
    check({ name: hostile, label: hostile, error: hostile }),
    form({ action: hostile, formKey: hostile, children: hostile, hidden: { task: hostile } }),
    rows([{ tile: { icon: null, letter: hostile }, title: hostile, text: hostile, action: hostile }]),
    ways([{ icon: 'phone', text: hostile, href: hostile }]),
    postedWays({
      action: hostile,
      formKey: hostile,
      name: hostile,
      ways: [{ icon: 'phone', text: hostile, value: hostile }],
    }),
    errorSummary({ title: hostile, problems: [{ field: hostile, text: hostile }] }),
    notice({ text: hostile }),
    disclosure({ summary: hostile, children: hostile }),
    liveList({ done: [{ text: hostile, time: hostile }], now: { text: hostile }, go: hostile }),
    keyText([hostile]),
    recoveryCode([hostile]),
  ];
  for (const part of shown) assert.doesNotMatch(String(part), /"><script/);
});

test('the accessible name of a choice is its label: what describes it stands outside', () => {
  const shown = String(
    choices({
      name: 'way',
      legend: 'Choose',
      value: 'code',
      choices: [
        {
          value: 'push',
          label: 'Twofold Authenticator',
          about: 'One tap.',
          badge: 'Fastest',
          link: { href: '/guide', text: 'Watch' },
        },
        { value: 'code', label: 'Another authenticator app' },
      ],
    }),
  );
  assert.match(shown, /<label for="way">Twofold Authenticator<\/label>/);
  assert.match(shown, /id="way" value="push" aria-describedby="way-about"/);
  assert.match(shown, /id="way-code" value="code" checked/);
});

test('a form carries its key and what it was given, and is not checked by the browser', () => {
  const shown = String(form({ action: '/enrolment', formKey: 'k', hidden: { step: 'link' }, children: 'x' }));
  assert.equal(
    shown,
    '<form class="stack" method="post" action="/enrolment" novalidate><input type="hidden" name="form-key" value="k"><input type="hidden" name="step" value="link">x</form>',
  );
});

test('an error summary is an alert that links to the fields that have one', () => {
  const shown = String(
    errorSummary({
      title: 'There is a problem',
      problems: [
        { field: 'code', text: 'Used.' },
        { field: null, text: 'Later.' },
      ],
    }),
  );
  assert.match(shown, /role="alert" aria-labelledby="problem" tabindex="-1"/);
  assert.match(shown, /<li><a href="#code">Used\.<\/a><\/li><li>Later\.<\/li>/);
});

test('exactly one step is the current one, and those before it are said to be done', () => {
  const words = { label: 'Steps', position: 'Step 2 of 3', done: 'done' };
  const shown = String(steps({ names: ['Choose', 'Link', 'Save'], now: 2, words }));
  assert.equal(shown.match(/aria-current="step"/g)?.length, 1);
  assert.match(shown, /Choose, done<\/span>/);
  assert.match(shown, /<li aria-current="step">.*Link<\/span>/);
  assert.doesNotMatch(shown, /(Link|Save), done/);
});

test('a fragment says to the page when it is the last one', () => {
  assert.match(String(liveList({ done: [], now: null, final: true })), /<ul class="live" data-final>/);
  assert.match(String(liveList({ done: [], now: null, go: '/account' })), /data-go="\/account"/);
  assert.doesNotMatch(String(liveList({ done: [], now: { text: 'Waiting' } })), /data-/);
});

test('a code is copied from the page as it is to be typed, its groups apart', () => {
  const text = String(recoveryCode(['7K4QX', 'M2XPW', '9RWAB'])).replace(/<[^>]+>/g, '');
  assert.equal(text, '7K4QX M2XPW 9RWAB');
});

test('what a way is for describes it, and is no part of its name', () => {
  const given = { action: '/choose', formKey: 'k', name: 'way' };
  const ways = [
    { icon: 'fileText', text: 'Recovery code', value: 'recovery-code', about: 'The code on paper.' },
    { icon: 'message', text: 'Text message', value: 'sms' },
  ] as const;
  const [paper = '', text = ''] = String(postedWays({ ...given, ways }))
    .split('<li>')
    .slice(1);
  assert.match(
    paper,
    /<button [^>]*aria-describedby="way-recovery-code-about">(?:(?!The code).)*<\/button><p id="way-recovery-code-about">The code on paper\.<\/p>/s,
  );
  assert.doesNotMatch(text, /aria-describedby|<p /);
});

test('a table that stacks on phones is still one to a screen reader', () => {
  const shown = String(table({ labelledBy: 'activity', head: ['When'], rows: [['Today']], stacks: true }));
  const roles = [...shown.matchAll(/<(table|thead|tbody|tr|th|td)\b[^>]*?role="(\w+)"/g)].map(
    ([, tag, role]) => `${tag} ${role}`,
  );
  assert.deepEqual(roles, [
    'table table',
    'thead rowgroup',
    'tr row',
    'th columnheader',
    'tbody rowgroup',
    'tr row',
    'td cell',
  ]);
});
