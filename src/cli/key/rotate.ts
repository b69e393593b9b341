import { type Command, done, flag, type Outcome } from '#cli/command.ts';
import { type Installation, withInstallation } from '#cli/installation.ts';
import { moment } from '#cli/printing.ts';
import { vapidKeys } from '#delivery/web-push/vapid.ts';
import { retireVapidKey } from '#delivery/web-push/vapid-store.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { overlapSeconds, rotateSigningKeys } from '#oidc/keys/signing-keys.ts';

export const rotateKeys: Command = {
  words: ['key', 'rotate'],
  summary: 'new keys to sign ID tokens with, and to be known by at push services',
  details: [
    `The new ones are published at once and sign after ${overlapSeconds / 60} minutes, so that every application has met them.`,
    'With --push the key for push services is replaced instead: phones subscribe with the new one when their app is opened.',
    'With --now they sign at once, and the old ones are soon believed no more: for keys that others may know.',
  ],
  operands: [],
  options: { now: flag('without that time'), push: flag('the key for push services') },
  speaksJson: true,
  run: (given, surroundings) =>
    withInstallation(surroundings, async (installation) => {
      if (given.flag('push')) return rotatePushKey(installation);
      const overlap = given.flag('now') ? 0 : overlapSeconds;
      const keyring = await installation.keyring();
      const signsFrom = secondsAfter(installation.clock(), overlap);
      const keys = await rotateSigningKeys({ ...installation, keyring }, { overlapSeconds: overlap });
      return done({ keys, signFrom: signsFrom.toISOString() }, [
        `New keys, which sign ${overlap === 0 ? 'from now on' : `from ${moment(signsFrom)}`}:`,
        ...keys.map((kid) => `  ${kid}`),
      ]);
    }),
};

/** What was subscribed with the old key goes on with it, until the phone's app is opened the next time. */
async function rotatePushKey(installation: Installation): Promise<Outcome> {
  const keyring = await installation.keyring();
  const { database, clock } = installation;
  const { id } = await database.transaction(async (sql) => {
    await retireVapidKey(sql, clock());
    return vapidKeys({ keyring, clock }).newest(sql);
  });
  return done({ pushKey: id }, [`New key for push services: ${id}`]);
}
