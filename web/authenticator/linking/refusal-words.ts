import type { Reason, Refusal } from '../protocol/answers.ts';
import { words } from '../words.ts';

const links = words.linking.refusals;

/** What is said of a call that came to nothing. */
export function refusalWords({ reason, waitSeconds }: Refusal): string {
  if (isOfLink(reason)) return links[reason];
  const { network } = words;
  if (reason === 'too-many') return network['too-many'](waitSeconds);
  if (reason === 'no-network' || reason === 'unavailable') return network[reason];
  return reason === 'phone-unlinked' || reason === 'clock-differs' ? network[reason] : network.unexpected;
}

function isOfLink(reason: Reason): reason is keyof typeof links {
  return reason in links;
}
