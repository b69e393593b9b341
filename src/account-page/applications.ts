import type { AccountId } from '#kernel/ids.ts';
import type { Level } from '#spec/aal.ts';

export interface LinkedApplication {
  /** The client's id: the activity finds the name by it. */
  readonly id: string;
  readonly name: string;
  readonly openedAt: Date;
  /** Where it is opened; `null` when it does not say. */
  readonly url: string | null;
  /** The least that it asks of everybody who opens it. */
  readonly level: Level;
}

/** The applications that were opened with the account, the newest first. Whoever knows applications answers it. */
export type ApplicationsOf = (accountId: AccountId) => Promise<readonly LinkedApplication[]>;
