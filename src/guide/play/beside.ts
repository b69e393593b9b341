import { numbersTyped } from '#authenticators/push/answering.ts';
import { pretendCode, pretendRecoveryCode } from '#guide/play/pretend.ts';
import { type Child, type Html, html } from '#http/html.ts';
import { type IconName, icon } from '#http/page/art/icons.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { codeField } from '#http/page/parts/field.ts';
import { form } from '#http/page/parts/form.ts';
import { recoveryCode } from '#http/page/parts/secret.ts';
import { paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import { recoveryCodeGroups } from '#spec/recovery-code.ts';

/** The drawn phone, or note, that stands where pages have their picture. */

/** `host`: whose code the text says it is. */
export function besideTyped(
  request: Request,
  kind: 'totp' | 'sms' | 'recovery-code',
  { host }: { readonly host: string },
): Html {
  const { gallery } = request.words;
  const { beside, hint } = gallery.play;
  const drawn = { totp: codes, sms: messages, 'recovery-code': note };
  return aside(beside[kind], hint[kind], drawn[kind](request, host));
}

function codes({ words, site, now }: Request): Html {
  const { play } = words.gallery;
  const code = pretendCode('totp', now);
  return phone(
    html`<h2>${play.codes}</h2><ul class="codes"><li><span class="tile" aria-hidden="true" data-name>${site.operator.name.charAt(0)}</span><span class="who">${site.operator.name} <small>${play.account}</small></span><code>${inThrees(code)}</code></li></ul>${paragraph(
      play.changes,
      'small',
    )}`,
  );
}

function messages({ words, site, now }: Request, host: string): Html {
  const { play } = words.gallery;
  const said = words.text.code(site.operator.name, pretendCode('sms', now), host).replace(/\n+/g, '\n');
  return phone(
    html`<h2>${play.messages}</h2><ul class="arrived"><li><div class="bubble">${said}</div></li></ul>`,
  );
}

function note({ words }: Request): Html {
  const { play } = words.gallery;
  return html`<div class="note"><h2>${play.note}</h2><p>${play.noteText}</p>${recoveryCode(recoveryCodeGroups(pretendRecoveryCode))}</div>`;
}

export type Answered = 'confirmed' | 'denied' | 'not-me' | 'wrong-number';

export interface Asked {
  /** Where its answers go. */
  readonly action: string;
  readonly needsNumber: boolean;
  readonly answered: Answered | null;
  readonly problem: 'number-missing' | 'number-wrong' | null;
  /** Wrong numbers so far: the page has no memory, so its form carries them. */
  readonly wrong: number;
  /** The other kind of browser, and where it is seen; `null` where the number is always typed. */
  readonly other: { readonly text: string; readonly href: string } | null;
}

export function besideAsked(request: Request, asked: Asked): Html {
  const { play } = request.words.gallery;
  const hint = asked.needsNumber ? play.hint.push : play.hint.pushTap;
  const drawn = phone(
    asked.answered === null ? question(request, asked) : ended(request, asked.answered, asked.action),
  );
  const { other } = asked;
  return aside(
    play.beside.push,
    hint,
    html`${drawn}${other !== null && html`<p><a href="${other.href}">${other.text}</a></p>`}`,
  );
}

/** The question as the app asks it; what differs from the app is that its number has no pad of digits. */
function question(request: Request, { action, needsNumber, problem, wrong }: Asked): Html {
  const { play } = request.words.gallery;
  const error = {
    'number-missing': play.numberMissing,
    'number-wrong': play.numberWrong(numbersTyped - wrong),
  };
  const answers = html`<div class="answers">${button({ text: play.confirm, wide: true, name: 'decision', value: 'confirmed' })}${button(
    { text: play.deny, kind: 'second', name: 'decision', value: 'denied' },
  )}${button({ text: play.notMe, kind: 'danger-second', name: 'decision', value: 'not-me' })}</div>`;
  const number = codeField({
    name: 'number',
    label: play.number,
    error: problem === null ? null : error[problem],
    attributes: { autocomplete: 'off' },
  });
  return html`<span class="tile solid" aria-hidden="true" data-name>${play.application.charAt(0)}</span><h2>${play.asks(play.application)}</h2><dl class="where">${fact(
    'mapPin',
    play.place,
    play.fromAddress(request.address),
  )}${fact('laptop', play.browser, needsNumber ? play.newBrowser : play.knownBrowser)}</dl>${form({
    action,
    formKey: request.formKey(),
    hidden: { wrong: String(wrong) },
    children: html`${needsNumber && number}${answers}`,
  })}`;
}

function ended({ words }: Request, answered: Answered, again: string): Html {
  const { play } = words.gallery;
  const { heading, lead } = play.ended[answered];
  const said = typeof lead === 'function' ? lead(play.application) : lead;
  const another =
    answered !== 'confirmed' && actions(linkButton({ text: play.tryAgain, href: again, kind: 'second' }));
  return html`<h2>${heading}</h2><p role="status">${said}</p>${another}`;
}

function fact(name: IconName, label: string, value: string): Html {
  return html`<div><dt>${icon(name)}<span class="sr">${label}</span></dt><dd>${value}</dd></div>`;
}

function phone(inside: Child): Html {
  return html`<div class="phone"><div class="sky" aria-hidden="true"></div><div class="inside">${inside}</div></div>`;
}

function aside(label: string, hint: string, drawn: Html): Html {
  return html`<aside class="beside" aria-label="${label}"><p class="hint">${hint}</p>${drawn}</aside>`;
}

function inThrees(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
