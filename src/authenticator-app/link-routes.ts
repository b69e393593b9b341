import { originOf, record } from '#audit/audit.ts';
import { malformed, parseBody, refuseQuery } from '#authenticator-app/body.ts';
import { phoneName } from '#authenticator-app/phone-name.ts';
import { refusalOf, signatureMissing, signatureOf } from '#authenticator-app/signed.ts';
import { findLink, type LinkSeen, markLinkOpened, takeLink } from '#authenticators/push/link-store.ts';
import { codeHash } from '#authenticators/push/linking.ts';
import { insertPhone } from '#authenticators/push/phone-store.ts';
import type { Database } from '#db/database.ts';
import type { VapidKeys } from '#delivery/web-push/vapid.ts';
import { type Answer, json, problem, waiting } from '#http/answer.ts';
import type { MachineRoute, Request } from '#http/route.ts';
import { unixSeconds } from '#kernel/clock.ts';
import { type AuthenticatorId, newId } from '#kernel/ids.ts';
import { announce } from '#live/live.ts';
import { open } from '#spec/demand.ts';
import { parsePublicKey, pointOf, thumbprintOf } from '#spec/http-signature/message-signature.ts';
import type { Throttle } from '#throttle/throttle.ts';

interface Dependencies {
  readonly database: Database;
  readonly url: URL;
  readonly name: string;
  readonly throttle: Throttle;
  readonly vapid: VapidKeys;
}

const systems = ['ios', 'android', 'other'] as const;

/** How a phone comes to be one: the code in the QR, and a signature by the key it has made. */
export function linkRoutes({ database, url, name, throttle, vapid }: Dependencies): MachineRoute[] {
  const { sql } = database;

  async function look(request: Request): Promise<Answer> {
    refuseQuery(request);
    const spending = await throttle.spend(sql, `unsigned:${request.address}`, 'unsignedFromAddress');
    if (!spending.spent) return tooMany(spending.waitSeconds);
    const hash = codeHash(parseBody(request.body).text('code', 100));
    const link = await findLink(sql, hash);
    const refusal = refusalOfLink(link, request.now);
    if (link === null || refusal !== null) return refusal ?? unknownLink();
    await database.transaction(async (tx) => {
      await markLinkOpened(tx, hash, request.now);
      await announce(tx, `waiting:${link.enrolmentId}`);
    });
    return json({ service: name, email: link.email, until: Math.floor(unixSeconds(link.expiresAt)) });
  }

  async function take(request: Request): Promise<Answer> {
    refuseQuery(request);
    const body = parseBody(request.body);
    const key = parsePublicKey(body.raw('key'));
    if (key === null) return problem(422, 'key-refused', 'The key must be a public key on P-256.');
    const signed = signatureOf(request);
    if (signed === null || signed.keyId !== thumbprintOf(key)) return signatureMissing();
    const point = pointOf(key);
    const refusal = refusalOf(signed, request, point, url);
    if (refusal !== null) return refusal;
    const called = phoneName(body.text('name'));
    if (called === null) throw malformed('"name" must be 1 to 40 characters that can be seen.');
    const phone = { name: called, system: body.oneOf('system', systems), publicKey: point };
    return link(request, codeHash(body.text('code', 100)), phone);
  }

  async function link(
    request: Request,
    hash: Buffer,
    phone: { readonly name: string; readonly system: (typeof systems)[number]; readonly publicKey: Buffer },
  ): Promise<Answer> {
    const { now } = request;
    const id = newId<AuthenticatorId>();
    const taken = await database.transaction(async (tx) => {
      const link = await takeLink(tx, hash, now);
      if (link === null) return null;
      await insertPhone(tx, { ...phone, ...link, id, createdAt: now });
      const about = { actor: 'claimant', accountId: link.accountId, authenticatorId: id } as const;
      await record(
        tx,
        { ...about, event: 'phone.linking', outcome: 'success', authenticatorKind: 'push' },
        originOf(request),
      );
      await announce(tx, `waiting:${link.enrolmentId}`);
      return findLink(tx, hash);
    });
    if (taken === null) return refusalOfLink(await findLink(sql, hash), now) ?? unknownLink();
    const { publicKey } = await vapid.newest(sql);
    const { email, owner } = taken;
    return json({ phone: id, service: name, email, name: owner, pushKey: publicKey }, 201);
  }

  const because = 'a phone that is not linked yet has a link code, and nothing else that could be asked for';
  const demand = open(because);
  return [
    { method: 'POST', path: '/authenticator/api/link/open', machine: true, demand, answer: look },
    { method: 'POST', path: '/authenticator/api/link', machine: true, demand, answer: take },
  ];
}

function refusalOfLink(link: LinkSeen | null, now: Date): Answer | null {
  if (link === null) return unknownLink();
  if (link.usedAt !== null) return problem(410, 'link-used', 'This link has been used by a phone.');
  return link.expiresAt <= now ? problem(410, 'link-expired', 'This link has run out.') : null;
}

function unknownLink(): Answer {
  return problem(404, 'link-unknown', 'There is no such link.');
}

export function tooMany(waitSeconds: number): Answer {
  const { status, headers } = waiting(waitSeconds);
  return problem(status, 'too-many', 'That was too often.', headers);
}
