import { type EventRow, insertEvent } from '#audit/store.ts';
import type { Sql } from '#db/database.ts';
import type { AccountId, AuthenticatorId, SessionId } from '#kernel/ids.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** Everything of security that happens. The words a person reads for them are in the locales. */
export type AuditedEvent =
  | 'account.created'
  | 'account.disabled'
  | 'account.enabled'
  | 'sign-in.password'
  | 'sign-in.confirmation'
  | 'sign-in.rehearsal'
  | 'session.opened'
  | 'session.ended'
  | 'session.postponed'
  | 'authenticator.linked'
  | 'authenticator.replaced'
  | 'authenticator.unlinked'
  | 'authenticator.disabled'
  | 'enrolment.finished'
  | 'enrolment.code'
  | 'text.requested'
  | 'phone.linking'
  | 'phone.key-changed'
  | 'request.asked'
  | 'request.answered'
  | 'password.changed'
  | 'password-link.requested'
  | 'password-link.used'
  | 'application.opened'
  | 'application.refused'
  | 'one-time.replayed'
  | 'client.added'
  | 'signing-key.rotated';

export interface AuditEvent {
  readonly event: AuditedEvent;
  readonly outcome: 'success' | 'failure';
  /** A word of a closed set, for failures above all; never what somebody typed. */
  readonly reason?: string;
  /** Who acted: somebody signing in, the account's owner in a whole session, the operator, … */
  readonly actor: 'claimant' | 'account' | 'operator' | 'client' | 'service';
  readonly accountId?: AccountId | null;
  readonly sessionId?: SessionId | null;
  readonly authenticatorId?: AuthenticatorId | null;
  readonly authenticatorKind?: AuthenticatorKind | null;
  readonly clientId?: string | null;
}

/** Where it came from. */
export interface Origin {
  readonly at: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string | null;
}

/** Of what the service and the operator's command line do by themselves. */
export function noOrigin(at: Date): Origin {
  return { at, address: null, userAgent: null, requestId: null };
}

/** The origin of what a request does. */
export function originOf(request: {
  readonly now: Date;
  readonly address: string;
  readonly userAgent: string;
  readonly id: string;
}): Origin {
  return { at: request.now, address: request.address, userAgent: request.userAgent, requestId: request.id };
}

/** Writes the event in the caller's transaction: it happened, and is on record, or neither. */
export async function record(sql: Sql, event: AuditEvent, origin: Origin): Promise<void> {
  await insertEvent(sql, rowOf(event, origin));
}

/** The row as `insert` takes it, for the statements that write it together with what they decide. */
export function rowOf(event: AuditEvent, { at, address, userAgent, requestId }: Origin): EventRow {
  return {
    at,
    event: event.event,
    outcome: event.outcome,
    reason: event.reason ?? null,
    actor: event.actor,
    account_id: event.accountId ?? null,
    session_id: event.sessionId ?? null,
    authenticator_id: event.authenticatorId ?? null,
    authenticator_kind: event.authenticatorKind ?? null,
    client_id: event.clientId ?? null,
    address,
    user_agent: userAgent,
    request_id: requestId,
  };
}
