import type { Assurance } from '#spec/aal.ts';

/** What a route asks of the session that comes to it. Every route states one; there is no default. */
export type Demand =
  /** Anybody; the reason stands beside it. */
  | { readonly kind: 'open'; readonly because: string }
  /** The password is proven. The only thing that may be done is to give the second proof, or to leave. */
  | { readonly kind: 'half-session' }
  /** Somebody who may link: not enrolled yet, or recovering, or with two fresh proofs. */
  | { readonly kind: 'enrolling' }
  /** A whole session of this assurance, and of whatever more the account itself asks for. */
  | {
      readonly kind: 'assured';
      readonly assurance: Assurance;
      /** Which of the account page's tasks to come back to when something is missing. */
      readonly task: string;
    };

/** Why nobody needs to be signed in here; a test reads these. */
export function open(because: string): Extract<Demand, { kind: 'open' }> {
  return { kind: 'open', because };
}

export const halfSession: Demand & { kind: 'half-session' } = { kind: 'half-session' };
export const enrolling: Demand & { kind: 'enrolling' } = { kind: 'enrolling' };

export function assured(assurance: Assurance, task: string): Extract<Demand, { kind: 'assured' }> {
  return { kind: 'assured', assurance, task };
}
