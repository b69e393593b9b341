import { randomBytes, randomUUID } from 'node:crypto';
import type { Brand } from '#kernel/brand.ts';

export type AccountId = Brand<string, 'AccountId'>;
export type AuthenticatorId = Brand<string, 'AuthenticatorId'>;
/** The lasting, public name of a session. What the cookie holds is a secret that changes at every rise. */
export type SessionId = Brand<string, 'SessionId'>;
/** The unfinished thing a person came for; it is remembered through sign-in and enrolment. */
export type TaskId = Brand<string, 'TaskId'>;
export type EnrolmentId = Brand<string, 'EnrolmentId'>;
export type MessageId = Brand<string, 'MessageId'>;
/** The question at a phone whether something is its owner's doing. */
export type RequestId = Brand<string, 'RequestId'>;
export type ClientId = Brand<string, 'ClientId'>;

/** A random UUID under the brand that the caller's type asks for. */
export function newId<T extends Brand<string, string>>(): T {
  return randomUUID() as string as T;
}

/** 128 random bits and more, base64url: for cookies, links and anything that is a secret by itself. */
export function randomToken(bytes = 24): string {
  return randomBytes(bytes).toString('base64url');
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Parses an id that came from outside; `null` when it cannot be one, so that it never reaches SQL. */
export function parseId<T extends Brand<string, string>>(text: unknown): T | null {
  return typeof text === 'string' && uuid.test(text) ? (text as T) : null;
}
