import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A Node process of the benchmark's own that is asked by messages, one at a time. */
export interface Forked {
  readonly pid: number;
  ask<Answer>(question: object): Promise<Answer>;
  stop(): Promise<void>;
}

export function forked(file: URL, environment: Readonly<Record<string, string>> = {}): Forked {
  const child = fork(file, { env: { ...process.env, ...environment }, serialization: 'advanced' });
  return {
    pid: child.pid ?? 0,
    ask: <Answer>(question: object) => {
      const answer = answerOf<Answer>(child);
      child.send(question);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const exited = (code: number | null) => reject(new Error(`${child.spawnargs.at(-1)} ended with ${code}`));
    child.once('exit', exited);
    child.once('message', (answer: Answer) => {
      child.off('exit', exited);
      resolve(answer);
    });
  });
}

/** The other side: answers each question in turn. */
export function answering<Question>(answer: (question: Question) => Promise<object>): void {
  process.on('message', (question: Question) => {
    void answer(question).then((reply) => process.send?.(reply));
  });
  // Its parent is gone: nobody will ask any more.
  process.on('disconnect', () => process.exit());
}
