import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script of the demo that runs before the app's own, and stands in for the system of the phone. */
export interface Prelude {
  readonly kind: 'page' | 'worker';
  readonly script: string;
  readonly path: string;
}

/** Under /assets/ with a hash, as the app's own scripts are: its worker keeps it for use without a network too. */
export function prelude(kind: Prelude['kind']): Prelude {
  const script = readFileSync(join(import.meta.dirname, `${kind}-prelude.js`), 'utf8');
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
  return { kind, script, path: `/assets/desk-phone-${hash}.js` };
}

/** The page names it before the app's script; the worker, which is one file, has it at its beginning. */
export function framed({ kind, script, path }: Prelude, text: string): string {
  if (kind === 'worker') return `${script}\n${text}`;
  return text.replace('<script type="module"', () => `<script src="${path}"></script><script type="module"`);
}
