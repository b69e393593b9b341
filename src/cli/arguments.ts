import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Command, Given, Option } from './command.ts';

export type Reading =
  | { readonly read: true; readonly given: Given }
  | { readonly read: false; readonly message: string };

type Values = ReadonlyMap<string, readonly string[]>;

/** Reads what stands behind the command's words. A value is never repeated in a complaint: it may be a secret. */
export function readArguments(command: Command, args: readonly string[]): Reading {
  const options = optionsOf(command);
  const { tokens } = parseArgs({ args: [...args], options: configOf(options), strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const wrong = wrongWith(options[token.name], token, values.get(token.name) ?? []);
    if (wrong !== null) return complaint(command, wrong);
    values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  const wrong = wrongCount(command, operands) ?? missing(options, values);
  if (wrong !== null) return complaint(command, wrong);
  return { read: true, given: givenFrom(command, operands, values) };
}

/** The command's own, and `--json` where it is understood. */
export function optionsOf({ options, speaksJson }: Command): Readonly<Record<string, Option>> {
  if (!speaksJson) return options;
  return { ...options, json: { kind: 'flag', about: 'answer with one JSON object' } };
}

function configOf(options: Readonly<Record<string, Option>>): ParseArgsOptionsConfig {
  const config: ParseArgsOptionsConfig = {};
  for (const [name, { kind }] of Object.entries(options)) {
    config[name] = { type: kind === 'flag' ? 'boolean' : 'string' };
  }
  return config;
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function wrongWith(option: Option | undefined, token: OptionToken, before: readonly string[]): string | null {
  const { rawName, value, inlineValue } = token;
  if (option === undefined) return `there is no option ${rawName}`;
  if (option.kind === 'flag') return value === undefined ? null : `${rawName} takes no value`;
  if (value === undefined || value === '') return `${rawName} needs a value, ${option.value}`;
  if (inlineValue !== true && value.startsWith('-')) {
    return `${rawName} needs a value; one that begins with a dash is written ${rawName}=VALUE`;
  }
  if (before.length > 0 && !option.repeatable) return `${rawName} is given twice`;
  if (option.choices !== null && !option.choices.includes(value)) {
    return `${rawName} must be one of ${option.choices.join(', ')}`;
  }
  return null;
}

function wrongCount({ operands }: Command, found: readonly string[]): string | null {
  if (found.length > operands.length) {
    return operands.length === 0 ? 'it takes options only' : `it takes ${namesOf(operands)} and nothing more`;
  }
  const lacking = operands.slice(found.length);
  if (lacking.length > 0 || found.includes('')) return `it needs ${namesOf(operands)}`;
  return null;
}

function namesOf(operands: Command['operands']): string {
  return operands.map(({ name }) => name).join(' ');
}

function missing(options: Readonly<Record<string, Option>>, values: Values): string | null {
  const lacking = Object.entries(options).flatMap(([name, option]) =>
    option.kind === 'text' && option.required && !values.has(name) ? [`--${name} ${option.value}`] : [],
  );
  return lacking.length === 0 ? null : `it needs ${lacking.join(' and ')}`;
}

function complaint({ words }: Command, wrong: string): Reading {
  const called = `twofold ${words.join(' ')}`;
  return { read: false, message: `${called}: ${wrong}. See ${called} --help.` };
}

function givenFrom(command: Command, operands: readonly string[], values: Values): Given {
  return {
    operand: (name) => operands[command.operands.findIndex((operand) => operand.name === name)] ?? '',
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.[0] ?? null,
    texts: (name) => values.get(name) ?? [],
  };
}
