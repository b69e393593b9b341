import { codeApp } from './stories/code-app.ts';
import { push } from './stories/push.ts';
import { recoveryCode } from './stories/recovery-code.ts';
import { text } from './stories/text.ts';
import type { Story } from './story.ts';

export const stories: readonly Story[] = [push, codeApp, text, recoveryCode];

/** Where the videos are kept, and what they were made of. */
export const made = new URL('./made/', import.meta.url);
