import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enrolmentFlow } from './flows/enrolment.ts';
import { signInFlow } from './flows/sign-in.ts';

/** The pages of docs/flows, drawn from the code as it is now. By file name. */
export function drawings(): Readonly<Record<string, string>> {
  return { 'enrolment.md': enrolmentFlow(), 'sign-in.md': signInFlow() };
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../docs/flows');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(drawings())) writeFileSync(join(folder, name), text);
}
