import { type Html, html, nothing } from '#http/html.ts';
import { attributes } from '#http/page/attributes.ts';
import { numbered } from '#http/page/parts/list.ts';
import { disclosure } from '#http/page/parts/notice.ts';
import { paragraph, passage } from '#http/page/parts/section.ts';
import { saidBrowser } from '#http/said-browser.ts';
import type { Words } from '#locales/words.ts';

/** The kinds of phone whose settings we know. */
export type PhoneKind = 'ios' | 'android';

/** Whether the browser itself runs on a phone, and on which kind. */
export function phoneOfBrowser(userAgent: string): PhoneKind | null {
  const { system } = saidBrowser(userAgent);
  if (system === 'iPhone') return 'ios';
  return system === 'Android' ? 'android' : null;
}

/** The service's clock. It goes on by itself where scripts run; where not, it is the time at which the page was made. */
export function tickingClock({ format }: Words, now: Date): Html {
  return html`<server-clock at="${now.getTime()}"><time>${format.second(now)}</time></server-clock>`;
}

/** Says of the device that shows the page how far its own clock is off; nothing where no script runs. */
export function clockVerdict({ clock: { page } }: Words, now: Date): Html {
  const said = attributes({
    at: now.getTime(),
    right: page.right,
    slow: page.slow(gap),
    fast: page.fast(gap),
    gap,
  });
  return html`<clock-verdict role="status"${said}></clock-verdict>`;
}

/** Stands in the sentence where the script puts what it has measured. */
const gap = '{}';

/** How to set the clock of that kind of phone, the other kind one press away; of both when it is not known. */
export function clockSteps({ clock: { systems } }: Words, kind: PhoneKind | null): Html {
  const steps = (of: PhoneKind) => numbered(systems[of].steps);
  if (kind === null) {
    const named = (of: PhoneKind) => html`<h3>${systems[of].name}</h3>${steps(of)}`;
    return html`${named('ios')}${named('android')}`;
  }
  const other = kind === 'ios' ? 'android' : 'ios';
  return html`<h3>${systems[kind].name}</h3>${steps(kind)}${disclosure({ summary: systems[other].name, children: steps(other) })}`;
}

interface ClockHelp {
  readonly kind: PhoneKind | null;
  readonly driftSeconds: number;
  readonly now: Date;
}

/** What to do when the clock of the phone is wrong, and the right one ticking beside it. */
export function clockHelp(words: Words, { kind, driftSeconds, now }: ClockHelp): Html {
  const { clock } = words;
  const older = driftSeconds < 0 ? paragraph(clock.older, 'small') : nothing;
  return passage({
    id: 'clock-help',
    heading: clock.heading,
    children: html`${clockSteps(words, kind)}${paragraph(html`${clock.now} ${tickingClock(words, now)}`)}${compare(words)}${older}${paragraph(clock.exact, 'small')}`,
  });
}

/** For a code that fits nowhere near: what else it may be, without saying that it is. */
export function farOffHelp(words: Words, issuer: string, account: string): Html {
  const { far } = words.clock;
  return disclosure({
    summary: far.summary,
    children: html`${paragraph(far.entry(issuer, account))}${paragraph(far.clock)}${compare(words)}`,
  });
}

/** In a tab of its own: what was typed here stays. */
function compare({ clock }: Words): Html {
  return paragraph(html`<a href="/clock" target="_blank" rel="noopener">${clock.compare}</a>`);
}
