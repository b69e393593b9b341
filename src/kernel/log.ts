/** One line of JSON on standard output each; fields must hold no secret, no code and no number in full. */
export interface Log {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** What every line has by itself is no field, and none can take its place. */
type Own = Readonly<Partial<Record<'time' | 'level' | 'message' | 'node', never>>>;

export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>> & Own;

/** Which fault, and where: without its words, which may hold a number or a code. */
export function placeOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault;
  const frames = (fault.stack ?? '').replace(fault.message, '').split('\n');
  const frame = frames.find((line) => line.startsWith('    at '));
  return frame === undefined ? fault.name : `${fault.name} ${frame.trim()}`;
}
