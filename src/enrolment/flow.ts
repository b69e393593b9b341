/** Why somebody walks through the wizard, or a part of it. */
export type Purpose =
  | 'protect'
  | 'recover'
  | 'replace-lost'
  | 'replace-app'
  | 'add-phone'
  | 'change-phone'
  | 'new-recovery-code';

/** The main ways that a walk may link. */
export type Chosen = 'push' | 'totp';

/** The steps that are walked; each has a page. `done` is the page after the last one. */
export type WizardStep = 'why' | 'choose' | 'app' | 'link-phone' | 'phone' | 'phone-code' | 'recovery-code';

/** How far a walk has come. */
export interface Walk {
  readonly purpose: Purpose;
  readonly started: boolean;
  readonly chosen: Chosen | null;
  readonly appProven: boolean;
  /** Twofold Authenticator has answered. */
  readonly phoneLinked: boolean;
  readonly phone: 'open' | 'texted' | 'proven' | 'skipped';
  /** Whether this installation sends texts; without it there is no backup phone. */
  readonly texts: boolean;
}

const steps: Readonly<Record<Purpose, readonly WizardStep[]>> = {
  protect: ['why', 'choose', 'app', 'link-phone', 'phone', 'phone-code', 'recovery-code'],
  recover: ['why', 'choose', 'app', 'link-phone', 'phone', 'phone-code', 'recovery-code'],
  'replace-lost': ['choose', 'app', 'link-phone', 'recovery-code'],
  'replace-app': ['app'],
  'add-phone': ['link-phone'],
  'change-phone': ['phone', 'phone-code'],
  'new-recovery-code': ['recovery-code'],
};

/** The steps of this walk, in order. */
export function stepsOf({ purpose, texts, phone, chosen }: Walk): WizardStep[] {
  return steps[purpose].filter((step) => {
    // One of the two, and none before one is chosen but the one that most choose.
    if (step === 'app') return purpose === 'replace-app' || chosen === 'totp';
    if (step === 'link-phone') return purpose === 'add-phone' || chosen !== 'totp';
    if (step === 'phone') return texts;
    return step !== 'phone-code' || (texts && phone !== 'skipped');
  });
}

/** Whether another way can be chosen on this walk. */
export function hasChoice(walk: Walk): boolean {
  return stepsOf(walk).includes('choose');
}

/** The first step that is not finished; `null` when only the confirming of the last one is left, or nothing is. */
export function currentStep(walk: Walk): WizardStep | null {
  return stepsOf(walk).find((step) => !isFinished(step, walk)) ?? null;
}

/** Whether the page of a step may be shown: those behind, and the one that is next. None ahead. */
export function isReachable(step: WizardStep, walk: Walk): boolean {
  const all = stepsOf(walk);
  const current = currentStep(walk);
  const reached = current === null ? all.length - 1 : all.indexOf(current);
  const asked = all.indexOf(step);
  return asked >= 0 && asked <= reached;
}

/**
 * Whether the walk may be brought to its end, which is when everything in it begins to count. The recovery code
 * is confirmed by that very act, so it is the one step that may still be open.
 */
export function mayFinish(walk: Walk): boolean {
  const current = currentStep(walk);
  return current === null || current === 'recovery-code';
}

function isFinished(step: WizardStep, walk: Walk): boolean {
  switch (step) {
    case 'why':
      return walk.started;
    case 'choose':
      return walk.chosen !== null;
    case 'app':
      return walk.appProven;
    case 'link-phone':
      return walk.phoneLinked;
    case 'phone':
      return walk.phone !== 'open';
    case 'phone-code':
      return walk.phone === 'proven' || walk.phone === 'skipped';
    case 'recovery-code':
      return false;
  }
}
