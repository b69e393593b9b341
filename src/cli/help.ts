import { optionsOf } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** Of everything, or of the commands that begin with the given word. */
export function helpOfAll(commands: readonly Command[], group: string | null): string {
  const listed = commands.filter(({ words }) => group === null || words[0] === group);
  const rows = listed.map((command): Row => [usageOf(command), command.summary]);
  return [
    group === null
      ? 'Twofold: two-factor authentication for every application linked to one account.'
      : `twofold ${group}`,
    '',
    ...columns(rows),
    '',
    'Each command explains itself with --help; those of the operator answer in JSON with --json.',
    'Settings come from the environment: docs/operate/configure.md.',
  ].join('\n');
}

export function helpOf(command: Command): string {
  const operands = command.operands.map(({ name, about }): Row => [name, about]);
  const options = Object.entries(optionsOf(command)).map(([name, option]): Row => rowOf(name, option));
  return [
    `twofold ${usageOf(command)}${options.length > 0 ? ' [options]' : ''}`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...command.details,
    '',
    ...columns([...operands, ...options, ['--help', 'this page']]),
  ].join('\n');
}

type Row = readonly [string, string];

function usageOf({ words, operands }: Command): string {
  return [...words, ...operands.map(({ name }) => name)].join(' ');
}

function rowOf(name: string, option: Option): Row {
  if (option.kind === 'flag') return [`--${name}`, option.about];
  const notes = [option.required ? 'needed' : '', option.repeatable ? 'may be repeated' : ''].filter(Boolean);
  const value = option.choices === null ? option.value : option.choices.join('|');
  return [`--${name} ${value}`, notes.length === 0 ? option.about : `${option.about} (${notes.join(', ')})`];
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
