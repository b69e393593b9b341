import { parseArgs } from 'node:util';

export interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly json: boolean;
  readonly part: Part;
}

const parts = ['all', 'waiting'] as const;
export type Part = (typeof parts)[number];

const help = `npm run bench -- [--rounds 5] [--seconds 5] [--connections 32] [--part all] [--json]

Measures the service against its bounds and against better-auth, on this machine, in one run.
  --rounds N       how often each is measured, in turn with the others
  --seconds N      how long one round lasts
  --connections N  how many requests are under way at once
  --part waiting   only what concerns browsers that wait for a phone; about five minutes on a quiet machine
  --json           for programs: the same figures, and each round`;

/** Ends the process when help is asked for. */
export function readOptions(args: readonly string[]): Options {
  const whole = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { ...whole, default: '5' },
      seconds: { ...whole, default: '5' },
      connections: { ...whole, default: '32' },
      part: { ...whole, default: 'all' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  return {
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    connections: positive('connections', values.connections),
    json: values.json,
    part: partOf(values.part),
  };
}

function partOf(text: string): Part {
  const part = parts.find((one) => one === text);
  if (part !== undefined) return part;
  throw new Error(`--part must be one of ${parts.join(', ')}, not "${text}"`);
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${name} must be a whole number above 0, not "${text}"`);
}
