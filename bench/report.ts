import type { SignInPage } from './measures/page.ts';
import type { Results } from './results.ts';
import type { Measured } from './rounds.ts';
import { medianRatio } from './statistics.ts';

/** As it stands in docs/performance.md: Markdown tables. */
export function report(results: Results): string {
  const { machine, options } = results;
  const conditions = [
    `${machine.date}, ${machine.cores} cores (${machine.processor}), ${machine.system}, Node ${machine.node}, PostgreSQL ${machine.postgres}.`,
    `${options.rounds} rounds of ${options.seconds} s each, in turn, ${options.connections} connections. The load before it began was ${machine.loadBefore.toFixed(1)}.`,
  ];
  const tables = [aims(results), rates(results), page(results.page), startUp(results)];
  return [conditions.join('\n'), ...tables].join('\n\n');
}

function aims({ confirmations, signIns, page, startUp, megabytes }: Results): string {
  const { ours, bound, peer } = confirmations;
  const { html, css, script, icon, font } = page.bytes;
  const text = html + css + script + icon;
  return table(
    ['what', 'aim', 'measured', ''],
    [
      row('confirmations, of the bound', '≥ 0.7', ratio(ours, bound), (value) => value >= 0.7),
      row('the same by processor time', '', thrift(ours, bound), () => null),
      row('confirmations, of better-auth', '≥ 5', ratio(ours, peer), (value) => value >= 5),
      row('the same by processor time', '', thrift(ours, peer), () => null),
      row(
        'whole sign-ins, of argon2id alone',
        '≥ 0.8',
        ratio(signIns.ours, signIns.bound),
        (value) => value >= 0.8,
      ),
      row('the same by processor time', '', thrift(signIns.ours, signIns.bound), () => null),
      row('sign-in page without the font, KB', '≤ 15', text / 1000, (value) => value <= 15),
      row('sign-in page with the font, KB', '≤ 50', (text + font) / 1000, (value) => value <= 50),
      row('start, own database, s', '≤ 1', startUp.embedded.medianSeconds, (value) => value <= 1),
      row('start, external database, s', '≤ 1', startUp.external.medianSeconds, (value) => value <= 1),
      row('memory after one sign-in, MB', '≤ 120', megabytes.afterOneSignIn, (value) => value <= 120),
      row('memory after all this, MB', '', megabytes.afterAll, () => null),
    ],
  );
}

function row(what: string, aim: string, value: number, met: (value: number) => boolean | null): string[] {
  const verdict = met(value);
  return [what, aim, rounded(value), verdict === null ? '' : verdict ? 'met' : 'missed'];
}

function ratio(ours: Measured, theirs: Measured): number {
  return medianRatio(ours.rounds, theirs.rounds);
}

/** How many of ours the processor time of one of theirs would pay for. */
function thrift(ours: Measured, theirs: Measured): number {
  return processors(theirs) / processors(ours);
}

function processors({ processorMilliseconds: { node, postgres } }: Measured): number {
  return node + postgres;
}

function rates({ confirmations, signIns }: Results): string {
  const { ours, bound, peer, newBrowser } = confirmations;
  return table(
    ['', 'a second', 'rounds', 'median ms', 'p95 ms', 'processor ms: Node', 'PostgreSQL'],
    [ours, bound, peer, newBrowser, signIns.ours, signIns.bound].map((one) => [
      one.name,
      rounded(one.perSecond),
      one.rounds.map(rounded).join(' '),
      rounded(one.medianMilliseconds),
      rounded(one.p95Milliseconds),
      rounded(one.processorMilliseconds.node),
      rounded(one.processorMilliseconds.postgres),
    ]),
  );
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

function startUp({ startUp: { external, embedded } }: Results): string {
  const each = [['external database', external] as const, ['own database', embedded] as const];
  return table(
    ['start', 'median s', 'best s', 'processor s of Node', 'memory when ready, MB'],
    each.map(([name, { medianSeconds, bestSeconds, processorSeconds, idleMegabytes }]) => [
      name,
      ...[medianSeconds, bestSeconds, processorSeconds, idleMegabytes].map(rounded),
    ]),
  );
}

function rounded(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
