import { randomBytes } from 'node:crypto';
import { recoveryCodeHash } from '#authenticators/recovery-code/store.ts';
import { sealNumber } from '#authenticators/sms/store.ts';
import { putAuthenticator } from '#authenticators/store.ts';
import { sealKey } from '#authenticators/totp/store.ts';
import type { AccountId, AuthenticatorId } from '#kernel/ids.ts';
import { newId } from '#kernel/ids.ts';
import { base32 } from '#spec/otp/base32.ts';
import { parsePhoneNumber } from '#spec/phone-number/phone-number.ts';
import { newRecoveryCode } from '#spec/recovery-code.ts';
import { person } from '../../conformance/support/people.ts';
import { codeOf } from '../../support/code-app.ts';
import { signedIn } from '../../support/signed-in.ts';
import type { Visitor } from '../../support/visitor.ts';
import type { Cluster, Node } from './cluster.ts';

export const parallel = 20;

export interface Protected {
  readonly id: AccountId;
  readonly email: string;
  readonly recoveryCode: string;
}

/** One key for all apps, so that `oathtool` is started once a step. No two accounts know of each other. */
const appKey = randomBytes(20);
export const appKeyText = base32(appKey);

/** Somebody with a code app whose codes are all unused, a backup phone of her own and a recovery code. */
export async function somebody({ database, keyring }: Cluster): Promise<Protected> {
  const { id: accountId, email } = await person(database);
  const createdAt = new Date();
  const own = () => ({ id: newId<AuthenticatorId>(), accountId, createdAt });
  const [app, phone] = [own(), own()];
  const recoveryCode = newRecoveryCode();
  const { sql } = database;
  await putAuthenticator(sql, {
    ...app,
    kind: 'totp',
    sealed: sealKey(keyring, app.id, appKey),
    lastStep: 0,
  });
  const sealed = sealNumber(keyring, phone.id, aNumber());
  await putAuthenticator(sql, { ...phone, kind: 'sms', sealed, masked: '••• 42' });
  await putAuthenticator(sql, { ...own(), kind: 'recovery-code', codeHash: recoveryCodeHash(recoveryCode) });
  return { id: accountId, email, recoveryCode };
}

let numbers = 0;

function aNumber() {
  const parsed = parsePhoneNumber({ country: 'NO', text: String(41_000_000 + numbers++) });
  if (!parsed.accepted) throw new Error(parsed.reason);
  return parsed.number;
}

/** A code of everybody's app that works for the next half a minute at least, and the step it is of. */
export function currentCode(): { readonly code: string; readonly step: number } {
  return codeAt(Math.floor(Date.now() / 30_000));
}

/** The one after it: that is accepted already, and after a use of the other it is the next that works. */
export function nextCode(after: number): string {
  return codeAt(after + 1).code;
}

const codes = new Map<number, string>();

function codeAt(step: number) {
  const code = codes.get(step) ?? codeOf(appKeyText, new Date(step * 30_000));
  codes.set(step, code);
  return { code, step };
}

let addresses = 0;

/** Another one for each browser. */
export function anAddress(): string {
  addresses++;
  return `10.1.${addresses >> 8}.${addresses & 255}`;
}

/** A browser in which the password was given, and where the second proof is missing. */
export async function halfSession(node: Node, { id }: { id: AccountId }, known = true): Promise<Visitor> {
  const given = { proofs: { password: 0 }, opened: false, known, address: anAddress() };
  return (await signedIn(node.place, { id }, given)).visitor;
}

/** Twenty of them, at the two nodes in turn. */
export function halfSessions({ nodes }: Cluster, her: { id: AccountId }, known = true): Promise<Visitor[]> {
  const each = Array.from({ length: parallel }, (_, index) => nodes[index % 2 === 0 ? 0 : 1]);
  return Promise.all(each.map((node) => halfSession(node, her, known)));
}

/** Twenty windows of one browser, at the two nodes in turn. */
export function windowsOf({ nodes }: Cluster, browser: Visitor): Visitor[] {
  return Array.from({ length: parallel }, (_, index) => browser.copy(nodes[index % 2 === 0 ? 0 : 1].origin));
}
