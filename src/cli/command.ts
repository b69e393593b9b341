import type { Readable } from 'node:stream';
import type { Clock } from '#kernel/clock.ts';

/** What a command is and takes. Help, the reading of arguments and the printing of results follow from it. */
export interface Command {
  /** As typed: `['account', 'add']`. */
  readonly words: readonly string[];
  /** One line, for lists. */
  readonly summary: string;
  /** Further sentences for its own page of help. */
  readonly details: readonly string[];
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  /** Whether it answers with one JSON object when it is given `--json`. */
  readonly speaksJson: boolean;
  run(given: Given, surroundings: Surroundings): Promise<Outcome>;
}

interface Operand {
  /** As help writes it: `EMAIL`. */
  readonly name: string;
  readonly about: string;
}

export type Option =
  | { readonly kind: 'flag'; readonly about: string }
  | {
      readonly kind: 'text';
      /** As help writes its value: `ADDRESS`. */
      readonly value: string;
      readonly about: string;
      readonly required: boolean;
      readonly repeatable: boolean;
      /** Nothing else is accepted; `null`: anything is. */
      readonly choices: readonly string[] | null;
    };

/** The arguments, checked against the command's own description. */
export interface Given {
  operand(name: string): string;
  flag(name: string): boolean;
  /** The value of an option that is given once; `null` when it is not given. */
  text(name: string): string | null;
  texts(name: string): readonly string[];
}

/** Everything from outside that a command may look at or write to. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Whole lines, for commands that go on talking. */
  readonly say: (line: string) => void;
}

export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** 0: done. 1: refused, or done with something to mend. 2: called or configured wrongly. 3: a fault of ours. */
export type Outcome =
  | {
      readonly exitCode: 0 | 1;
      /** For machines: the object that `--json` prints. */
      readonly facts: Readonly<Record<string, Fact>>;
      /** The same for people. */
      readonly lines: readonly string[];
    }
  | {
      readonly exitCode: 1 | 2 | 3;
      readonly error: {
        readonly code: string;
        readonly message: string;
        /** What another program said, for people, below the message. */
        readonly said?: readonly string[];
      };
    };

export function done(facts: Readonly<Record<string, Fact>>, lines: readonly string[]): Outcome {
  return { exitCode: 0, facts, lines };
}

/** The answer is no, and the command was called rightly. The code is for programs and does not change. */
export function refused(code: string, message: string): Outcome {
  return { exitCode: 1, error: { code, message } };
}

export function misused(message: string): Outcome {
  return { exitCode: 2, error: { code: 'usage', message } };
}

export const flag = (about: string): Option => ({ kind: 'flag', about });

type Text = Omit<Extract<Option, { kind: 'text' }>, 'kind'>;

export function text(value: string, about: string, more: Partial<Text> = {}): Option {
  return { kind: 'text', value, about, required: false, repeatable: false, choices: null, ...more };
}
