import type { en } from '#locales/en.ts';

/** Every word that people see. A language that lacks one, or puts a number where a word goes, does not compile. */
export type Words = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Result
    ? (...given: Given) => Widened<Result>
    : { readonly [Key in keyof T]: Widened<T[Key]> };
