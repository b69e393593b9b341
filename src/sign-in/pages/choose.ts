import type { Authenticator } from '#authenticators/authenticator.ts';
import { type Html, html } from '#http/html.ts';
import { halves } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { type PostedWay, postedWays, ways } from '#http/page/parts/list.ts';
import { disclosure, notice } from '#http/page/parts/notice.ts';
import { intro, paragraph } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { Words } from '#locales/words.ts';
import { at, type Task } from '#sessions/task.ts';
import { leaving } from '#sign-in/pages/leaving.ts';
import { isPhoneGone } from '#sign-in/paths.ts';
import { lackNotice, type Telling } from '#sign-in/telling.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

export interface LostPage {
  readonly task: Task;
  /** What the account has and can be used now, best first. */
  readonly usable: readonly Authenticator[];
}

export interface ChoosePage extends LostPage {
  /** For how long phones are not asked, in seconds, after "This wasn't me". */
  readonly paused: number | null;
  readonly telling: Telling;
}

export function choosePage(request: Request, { task, usable, paused, telling }: ChoosePage): Html {
  const { words, site } = request;
  const { choose } = words.confirm;
  return flowPage(site, {
    title: choose.heading,
    backTo: task.application?.name ?? null,
    drawing: halves(3, 'laptop', 'phone'),
    main: html`${intro({ heading: choose.heading, lead: choose.lead })}${
      isPhoneGone(request) && notice({ text: words.push.unlinked, kind: 'warn' })
    }${paused !== null && notice({ text: words.push.refusals.paused(paused), kind: 'warn' })}${lackNotice(
      request,
      task,
      telling,
    )}${posted(request, task, usable)}${paused !== null && newPassword(request, task)}${disclosure({
      summary: choose.nothing,
      children: html`${paragraph(choose.helpDesk)}${
        // What the gallery plays stands in a frame, and the guide may stand in none.
        site.played === null &&
        paragraph(html`<a href="${at('/guide/troubleshooting', task)}">${choose.lookUp}</a>`)
      }`,
    })}${leaving(request, task)}`,
  });
}

/** The way out for whoever stopped a sign-in a moment ago, and has no other way at hand: with it phones are asked again. */
function newPassword({ words }: Request, task: Task): Html {
  return ways([{ icon: 'keyRound', text: words.signIn.newPassword, href: at('/password/forgotten', task) }]);
}

/** The same ways without the phone, in the order in which they are likely to work, each with what it takes. */
export function lostPage(request: Request, { task, usable }: LostPage): Html {
  const { words, site } = request;
  const { lost } = words.confirm;
  const without = usable.filter(({ kind }) => kind !== 'totp' && kind !== 'push');
  const about = { sms: lost.sms, 'recovery-code': lost.recoveryCode };
  return flowPage(site, {
    title: lost.heading,
    backTo: task.application?.name ?? null,
    drawing: halves(4, 'phone', 'keyRound'),
    main: html`${intro({ heading: lost.heading, lead: without.length === 0 ? lost.nothing : lost.lead })}${
      without.length > 0 && posted(request, { ...task, phoneLost: true }, without, about)
    }${ways([{ icon: 'arrowLeft', text: lost.back, href: at('/sign-in/confirm', { ...task, phoneLost: false }) }])}`,
  });
}

type About = Readonly<Partial<Record<AuthenticatorKind, string>>>;

function posted(request: Request, task: Task, usable: readonly Authenticator[], about: About = {}): Html {
  return postedWays({
    action: at('/sign-in/confirm/choose', task),
    formKey: request.formKey(),
    name: 'way',
    ways: usable.map((linked) => ({ ...wayOf(request.words, linked), about: about[linked.kind] ?? null })),
  });
}

function wayOf({ confirm: { choose } }: Words, linked: Authenticator): PostedWay {
  switch (linked.kind) {
    case 'push':
      return { icon: 'phone', text: choose.push, value: linked.kind };
    case 'totp':
      return { icon: 'grid', text: choose.totp, value: linked.kind };
    case 'sms':
      return { icon: 'message', text: choose.sms(linked.masked), value: linked.kind };
    case 'recovery-code':
      return { icon: 'fileText', text: choose['recovery-code'], value: linked.kind };
  }
}
