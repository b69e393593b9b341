import { hostname } from 'node:os';
import type { LogLevel } from '#config.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Fields, Log } from '#kernel/log.ts';

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** One object a line. JSON escapes what could move a terminal or begin a new line; U+2028 and U+2029 as well. */
export function jsonLog(level: LogLevel, clock: Clock, write: (line: string) => void): Log {
  const node = `${hostname()}:${process.pid}`;
  const least = order.indexOf(level);
  const log =
    (at: LogLevel) =>
    (message: string, fields: Fields = {}) => {
      if (order.indexOf(at) < least) return;
      // Before the fields, so that they are read first, and after them, so that no field takes their place.
      const own = { time: clock().toISOString(), level: at, message };
      const line = JSON.stringify({ ...own, ...fields, ...own, node });
      write(
        `${line.replace(/[\u007f-\u009f\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
      );
    };
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}
