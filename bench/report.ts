import type { SignInPage } from './measures/page.ts';
import type { Requests, Results } from './results.ts';
import type { Measured } from './rounds.ts';
import { aim, aimsHead, rates, ratio, rounded, table } from './tables.ts';
import { waitingTables } from './waiting-tables.ts';

/** As it stands in docs/performance.md: Markdown tables. */
export function report(results: Results): string {
  const { machine, options } = results;
  const conditions = [
    `${machine.date}, ${machine.cores} cores (${machine.processor}), ${machine.system}, Node ${machine.node}, PostgreSQL ${machine.postgres}.`,
    `${options.rounds} rounds of ${options.seconds} s each, in turn, ${options.connections} connections. The load before it began was ${machine.loadBefore.toFixed(1)}.`,
  ];
  const requests = results.requests === null ? [] : requestTables(results.requests);
  return [conditions.join('\n'), ...requests, ...waitingTables(results.waiting)].join('\n\n');
}

function requestTables(requests: Requests): string[] {
  const { ours, bound, peer, newBrowser } = requests.confirmations;
  const measured = [ours, bound, peer, newBrowser, requests.signIns.ours, requests.signIns.bound];
  return [aims(requests), rates(measured), page(requests.page), startUp(requests)];
}

function aims({ confirmations, signIns, page, startUp, megabytes }: Requests): string {
  const { ours, bound, peer } = confirmations;
  const { html, css, script, icon, font } = page.bytes;
  const text = html + css + script + icon;
  return table(aimsHead, [
    aim('confirmations, of the bound', '≥ 0.7', ratio(ours, bound), (value) => value >= 0.7),
    aim('the same by processor time', '', thrift(ours, bound), null),
    aim('confirmations, of better-auth', '≥ 5', ratio(ours, peer), (value) => value >= 5),
    aim('the same by processor time', '', thrift(ours, peer), null),
    aim(
      'whole sign-ins, of argon2id alone',
      '≥ 0.8',
      ratio(signIns.ours, signIns.bound),
      (value) => value >= 0.8,
    ),
    aim('the same by processor time', '', thrift(signIns.ours, signIns.bound), null),
    aim('sign-in page without the font, KB', '≤ 15', text / 1000, (value) => value <= 15),
    aim('sign-in page with the font, KB', '≤ 50', (text + font) / 1000, (value) => value <= 50),
    aim('start, own database, s', '≤ 1', startUp.embedded.medianSeconds, (value) => value <= 1),
    aim('start, external database, s', '≤ 1', startUp.external.medianSeconds, (value) => value <= 1),
    aim('memory after one sign-in, MB', '≤ 120', megabytes.afterOneSignIn, (value) => value <= 120),
    aim('memory after all this, MB', '', megabytes.afterAll, null),
  ]);
}

/** How many of ours the processor time of one of theirs would pay for. */
function thrift(ours: Measured, theirs: Measured): number {
  return processors(theirs) / processors(ours);
}

function processors({ processorMilliseconds: { node, postgres } }: Measured): number {
  return node + postgres;
}

function page({ bytes, alone, underLoad }: SignInPage): string {
  const sizes = table(
    ['sign-in page, bytes', 'HTML', 'styles', 'script', 'icon', 'font'],
    [['', ...[bytes.html, bytes.css, bytes.script, bytes.icon, bytes.font].map(String)]],
  );
  const timings = [['one at a time', alone] as const, ['all connections at once', underLoad] as const];
  const times = table(
    ['sign-in page', 'median ms', 'p95 ms', 'a second'],
    timings.map(([name, { medianMilliseconds, p95Milliseconds, perSecond }]) => [
      name,
      ...[medianMilliseconds, p95Milliseconds, perSecond].map(rounded),
    ]),
  );
  return `${sizes}\n\n${times}`;
}

function startUp({ startUp: { external, embedded } }: Requests): string {
  const each = [['external database', external] as const, ['own database', embedded] as const];
  return table(
    ['start', 'median s', 'best s', 'processor s of Node', 'memory when ready, MB'],
    each.map(([name, { medianSeconds, bestSeconds, processorSeconds, idleMegabytes }]) => [
      name,
      ...[medianSeconds, bestSeconds, processorSeconds, idleMegabytes].map(rounded),
    ]),
  );
}
