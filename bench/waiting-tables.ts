import type { Latency, Spread, Waiting } from './measures/waiting.ts';
import { aim, aimsHead, rates, ratio, rounded, table } from './tables.ts';

export function waitingTables({ latencies, beside, held }: Waiting): string[] {
  const { bare, waiting } = held;
  const aims = latencies.map((one) =>
    aim(
      `answer to go-on, p99 ms, ${conditionOf(one)}`,
      `≤ ${aimOf(one)}`,
      one.gone.p99,
      (value) => value <= aimOf(one),
    ),
  );
  return [
    table(aimsHead, [
      ...aims,
      aim('memory of a waiting browser, KB', '≤ 12', waiting.residentKilobytes, (value) => value <= 12),
      aim('of which JavaScript objects and buffers, KB', '', waiting.objectKilobytes, null),
      aim('memory of a stream of Node by itself, KB', '', bare.residentKilobytes, null),
      aim(
        'confirmations beside them, of alone',
        '> 0.5',
        ratio(beside.many, beside.nobody),
        (value) => value > 0.5,
      ),
      aim('pages loaded and streams opened, a second', '', held.openedPerSecond, null),
    ]),
    table(
      [
        'from when the answer leaves the phone, ms',
        'answers',
        'phone: p50',
        'p99',
        'event: p50',
        'p99',
        'go-on: p50',
        'p99',
        'longest',
      ],
      latencies.map((one) => [
        conditionOf(one),
        `${one.count}, ${one.perSecond} a second`,
        ...[one.heard, one.told, one.gone].flatMap(({ p50, p99 }: Spread) => [rounded(p50), rounded(p99)]),
        rounded(one.gone.most),
      ]),
    ),
    rates([beside.nobody, beside.many]),
  ];
}

function conditionOf({ waiting, nodes }: Latency): string {
  return `${waiting.toLocaleString('en')} waiting, ${nodes === 1 ? 'one node' : 'phones at another node'}`;
}

function aimOf({ waiting }: Latency): number {
  return waiting > 1000 ? 500 : 100;
}
