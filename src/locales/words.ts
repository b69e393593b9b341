import type { authenticatorApp } from '#locales/en/authenticator-app.ts';
import type { push } from '#locales/en/authenticator-push.ts';
import type { en } from '#locales/en.ts';

/** Every word that people see. A language that lacks one, or puts a number where a word goes, does not compile. */
export type Words = Widened<typeof en>;

/** Every word of the app on the phone, which are loaded apart. */
export type AppWords = Widened<typeof authenticatorApp>;

export type NotificationWords = Widened<typeof push>;

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Widened<Result>
    : { readonly [Key in keyof T]: Widened<T[Key]> };
