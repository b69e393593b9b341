import { originOf, record } from '#audit/audit.ts';
import { malformed } from '#authenticator-app/body.ts';
import { tooMany } from '#authenticator-app/link-routes.ts';
import { phoneName } from '#authenticator-app/phone-name.ts';
import type { Signed, SignedCall } from '#authenticator-app/signed.ts';
import { type Ask, checkOf } from '#authenticators/push/asking.ts';
import {
  changePhoneKey,
  type Notifications,
  type Phone,
  putReachability,
  renamePhone,
} from '#authenticators/push/phone-store.ts';
import { goneAs, parseSubscription, sealSubscription } from '#authenticators/push/subscription.ts';
import type { Unlink } from '#authenticators/push/unlinking.ts';
import { browserOfWalk, isAsked } from '#authenticators/push/walk-store.ts';
import type { Database, Sql } from '#db/database.ts';
import { mayBeCalled } from '#delivery/outgoing.ts';
import type { VapidKeys } from '#delivery/web-push/vapid.ts';
import { type Answer, json, noContent, problem } from '#http/answer.ts';
import type { MachineRoute, Request } from '#http/route.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { announce } from '#live/live.ts';
import {
  isSignatureOf,
  keyOfPoint,
  parsePublicKey,
  pointOf,
  thumbprintOf,
} from '#spec/http-signature/message-signature.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly name: string;
  readonly signed: Signed;
  readonly ask: Ask;
  readonly unlink: Unlink;
  readonly vapid: VapidKeys;
  readonly allowedTargets: readonly string[];
}

const states = ['on', 'off', 'blocked', 'impossible'] as const;

interface Said {
  readonly notifications: Notifications;
  readonly subscription: Buffer | null;
  readonly vapidKeyId: string | null;
}

/** What a phone says of itself, and what its owner changes there. */
export function phoneRoutes(dependencies: Dependencies): MachineRoute[] {
  const { database, keyring, name, signed, ask, unlink, vapid, allowedTargets } = dependencies;

  async function notifications({ phone, body, request }: SignedCall): Promise<Answer> {
    const state = body.oneOf('state', states);
    const key = await vapid.newest(database.sql);
    let said: Said = { notifications: state, subscription: null, vapidKeyId: null };
    if (state === 'on') {
      const subscription = parseSubscription(body.raw('subscription'));
      if (subscription === null) throw malformed('"subscription" must be a push subscription.');
      if (!(await mayBeCalled(new URL(subscription.endpoint), allowedTargets)))
        return problem(422, 'endpoint-refused', 'The push endpoint must be https, at a public address.');
      const gone = await goneAs({ sql: database.sql, keyring }, phone.id, subscription);
      // One that was made with an older key of ours cannot be used with this one: the phone is told to subscribe anew.
      const isUsable = gone === null && body.text('pushKey') === key.publicKey;
      said = isUsable
        ? {
            notifications: 'on',
            subscription: sealSubscription(keyring, phone.id, subscription),
            vapidKeyId: key.id,
          }
        : { notifications: 'gone', subscription: gone, vapidKeyId: null };
    }
    await database.transaction(async (sql) => {
      await putReachability(sql, phone.id, { ...said, now: request.now });
      await askToLink(sql, phone, said.notifications === 'on', request);
    });
    return json({ pushKey: key.publicKey, state: said.notifications });
  }

  /** A phone in a walk is asked its one question as soon as it has said how it can be reached. */
  async function askToLink(sql: Sql, phone: Phone, canBeWoken: boolean, { now }: Request): Promise<void> {
    if (phone.isLinked || phone.enrolmentId === null) return;
    await announce(sql, `waiting:${phone.enrolmentId}`);
    if (await isAsked(sql, phone.enrolmentId, phone.id)) return;
    const waiting = await browserOfWalk(sql, phone.enrolmentId);
    if (waiting === null) return;
    await ask(sql, {
      kind: 'linking',
      accountId: phone.accountId,
      phone: { id: phone.id, canBeWoken },
      boundTo: phone.enrolmentId,
      ...waiting,
      application: name,
      isFirst: false,
      now,
    });
  }

  async function rename({ phone, body }: SignedCall): Promise<Answer> {
    const called = phoneName(body.text('name'));
    if (called === null) throw malformed('"name" must be 1 to 40 characters that can be seen.');
    await renamePhone(database.sql, phone.id, called);
    return noContent();
  }

  async function changeKey({ phone, body, request }: SignedCall): Promise<Answer> {
    const key = parsePublicKey(body.raw('key'));
    const proof = Buffer.from(body.text('proof'), 'base64url');
    if (key === null || proof.length !== 64) return keyRefused();
    const text = `twofold-authenticator-key\n${phone.id}\n${thumbprintOf(key)}`;
    if (!isSignatureOf(keyOfPoint(pointOf(key)), text, proof)) return keyRefused();
    const changed = await database.transaction(async (sql) => {
      if (!(await changePhoneKey(sql, phone.id, { from: phone.publicKey, to: pointOf(key) }))) return false;
      const about = { actor: 'account', accountId: phone.accountId, authenticatorId: phone.id } as const;
      await record(
        sql,
        { ...about, event: 'phone.key-changed', outcome: 'success', authenticatorKind: 'push' },
        originOf(request),
      );
      return true;
    });
    return changed ? noContent() : problem(401, 'signature-wrong', 'The key of this phone has changed.');
  }

  async function check({ phone, request }: SignedCall): Promise<Answer> {
    const asked = await database.transaction((sql) => ask(sql, checkOf(phone, request, name)));
    return asked.asked ? noContent() : tooMany(asked.waitSeconds);
  }

  return [
    signed('notifications', notifications),
    signed('phone', rename),
    signed('key', changeKey),
    signed('check', check),
    signed('unlink', async ({ phone, request }) => {
      await unlink(phone, originOf(request));
      return noContent();
    }),
  ];
}

function keyRefused(): Answer {
  return problem(422, 'key-refused', 'The key must be a public key on P-256, and the proof made with it.');
}
