declare const brand: unique symbol;

/** A value that has passed a gate. Made only where the gate is, by `as`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
