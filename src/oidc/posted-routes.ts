import { redirect } from '#http/answer.ts';
import type { MachineRoute } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import { open } from '#spec/demand.ts';
import { enginePath } from './engine/settings.ts';

/** What an address may have, so that neither we nor a proxy refuse to read it. */
const mostCharacters = 12_000;

/**
 * The two endpoints that browsers are sent to take POST as well (OpenID Connect Core 3.1.2.1, RP-Initiated Logout 2).
 * No cookie of ours comes with a form from another site, so the person would be a stranger: the form becomes the
 * address that it could have been, and its answer is an ordinary visit.
 */
export function postedRoutes(): MachineRoute[] {
  const demand = open(
    'applications send browsers here, and what they ask for is decided by the visit that follows',
  );
  return [enginePath.authorization, enginePath.end_session].map((path) => ({
    method: 'POST',
    path,
    machine: true,
    demand,
    answer: async ({ form }) => {
      const to = `${path}?${new URLSearchParams([...form])}`;
      if (to.length > mostCharacters)
        throw new ProtocolError(413, 'too-large', 'The form is larger than an address may be.');
      return redirect(to);
    },
  }));
}
