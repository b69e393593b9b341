import { type Command, done, flag } from '#cli/command.ts';
import { withInstallation } from '#cli/installation.ts';
import { moment } from '#cli/printing.ts';
import { secondsAfter } from '#kernel/clock.ts';
import { overlapSeconds, rotateSigningKeys } from '#oidc/keys/signing-keys.ts';

export const rotateKeys: Command = {
  words: ['key', 'rotate'],
  summary: 'new keys to sign ID tokens with',
  details: [
    `The new ones are published at once and sign after ${overlapSeconds / 60} minutes, so that every application has met them.`,
    'With --now they sign at once, and the old ones are soon believed no more: for keys that others may know.',
  ],
  operands: [],
  options: { now: flag('without that time') },
  speaksJson: true,
  run: (given, surroundings) =>
    withInstallation(surroundings, async (installation) => {
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
