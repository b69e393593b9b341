import pg from 'pg';
import { ask, clientOptions } from './connection.ts';
import type { Rows, Statement } from './sql.ts';
import { leavesConnectionUsable, seenFromOutside } from './unavailable.ts';

/**
 * Statements that only read share a few connections. They go out one behind the other, without waiting for the
 * answers to those before (PostgreSQL manual, 55.2.4), which costs both sides less than half of a round trip each.
 * Nothing that writes may do so: it could wait for a row that somebody holds, and those behind it with it.
 */
export interface Reading {
  /** `null` when the statement is none of these, or every connection is held up. */
  run(statement: Statement): Promise<Rows<readonly object[]>> | null;
  close(): Promise<void>;
}

interface Lane {
  readonly client: Promise<pg.Client>;
  readonly openedAt: number;
  /** Asked and not answered. */
  waiting: number;
  /** When it last answered, or was idle. */
  movedAt: number;
}

const lifetimeMilliseconds = 3_600_000;
/** One slow statement holds up its own connection and no other. */
const patienceMilliseconds = 50;

export function readingLanes({ url, size }: { readonly url: string; readonly size: number }): Reading {
  const lanes = new Set<Lane>();

  function free(now: number): Lane | null {
    const moving = [...lanes].filter(
      (lane) => lane.waiting === 0 || now - lane.movedAt < patienceMilliseconds,
    );
    const [best] = moving.sort((one, other) => one.waiting - other.waiting);
    if (best !== undefined && (best.waiting === 0 || lanes.size >= size)) return best;
    return lanes.size < size ? open(now) : null;
  }

  function open(now: number): Lane {
    const client = new pg.Client({
      ...clientOptions(url, false),
      pipeline: true,
      options: '-c default_transaction_read_only=on',
    });
    const lane = { client: client.connect().then(() => client), openedAt: now, waiting: 0, movedAt: now };
    const gone = () => void lanes.delete(lane);
    client.on('error', gone).on('end', gone);
    lane.client.catch(gone);
    lanes.add(lane);
    return lane;
  }

  /** What is under way on it is still answered. */
  function leave(lane: Lane): Promise<void> {
    lanes.delete(lane);
    return lane.client.then(
      (client) => client.end(),
      () => {},
    );
  }

  async function runOn(lane: Lane, statement: Statement): Promise<Rows<readonly object[]>> {
    if (lane.waiting++ === 0) lane.movedAt = performance.now();
    try {
      return await ask(await lane.client, statement);
    } catch (error) {
      if (!leavesConnectionUsable(error)) void leave(lane);
      throw seenFromOutside(error);
    } finally {
      lane.waiting--;
      lane.movedAt = performance.now();
    }
  }

  return {
    run: (statement) => {
      if (!onlyReads(statement.text)) return null;
      const now = performance.now();
      for (const lane of lanes) if (now - lane.openedAt > lifetimeMilliseconds) void leave(lane);
      const lane = free(now);
      return lane === null ? null : runOn(lane, statement);
    },
    close: async () => {
      await Promise.all([...lanes].map(leave));
    },
  };
}

/** A lock is a write as well: it waits for others, and they for it. */
function onlyReads(text: string): boolean {
  return (
    /^\s*select\b/i.test(text) &&
    !/\bfor\s+(?:no\s+key\s+update|update|key\s+share|share)\b|\bpg_/i.test(text)
  );
}
