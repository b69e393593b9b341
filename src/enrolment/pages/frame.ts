import { stepsOf, type Walk, type WizardStep } from '#enrolment/flow.ts';
import { type Html, html } from '#http/html.ts';
import type { Drawing } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { errorSummary } from '#http/page/parts/notice.ts';
import { steps } from '#http/page/parts/progress.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request } from '#http/route.ts';
import type { AuthenticatorId } from '#kernel/ids.ts';
import type { Words } from '#locales/words.ts';
import type { Session } from '#sessions/session.ts';
import type { Task } from '#sessions/task.ts';

/** What every page of the wizard is given. */
export interface Shown {
  readonly request: Request;
  readonly session: Session;
  readonly task: Task;
  readonly walk: Walk;
  /** What this walk will have linked at its end; the form of a last step names it, so that a press that comes twice is known. */
  readonly links: Readonly<Record<'totp' | 'sms' | 'code', AuthenticatorId>>;
}

/** The field that names it. */
export const linksField = 'links';

export interface Framed {
  readonly step: WizardStep;
  readonly heading: string;
  readonly lead?: Html | string | null;
  readonly drawing: Drawing;
  readonly problem?: { readonly field: string; readonly text: string } | null;
  readonly main: Html;
}

export function wizardPage({ request, task, walk }: Shown, framed: Framed): Html {
  const { step, heading, lead = null, drawing, problem = null, main } = framed;
  const { words, site } = request;
  return flowPage(site, {
    title: heading,
    failed: problem !== null,
    backTo: task.application?.name ?? null,
    drawing,
    main: html`${problem !== null && errorSummary({ title: words.frame.problem, problems: [problem] })}${intro(
      {
        heading,
        lead,
        steps: progress(words, step, walk),
      },
    )}${main}`,
  });
}

type Shared = Exclude<WizardStep, 'why' | 'phone-code'>;

/** Both pages of the backup phone are one step to a person. A part of the wizard walked alone has no steps. */
function progress({ enrolment }: Words, step: WizardStep, walk: Walk): Html | null {
  const shared = stepsOf(walk).filter((one): one is Shared => one !== 'why' && one !== 'phone-code');
  if (step === 'why' || shared.length < 2) return null;
  const names: Readonly<Record<Shared, string>> = {
    choose: enrolment.steps.choose,
    app: enrolment.steps.link,
    'link-phone': enrolment.steps.link,
    phone: enrolment.steps.phone,
    'recovery-code': enrolment.steps.recoveryCode,
  };
  const now = shared.indexOf(step === 'phone-code' ? 'phone' : step) + 1;
  const { label, done, position } = enrolment.steps;
  return steps({
    names: shared.map((one) => names[one]),
    now,
    words: { label, done, position: position(now, shared.length) },
  });
}
