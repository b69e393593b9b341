/** What a check found. */
export type Finding =
  | { readonly check: string; readonly ok: true; readonly says: string }
  | { readonly check: string; readonly ok: false; readonly says: string; readonly mend: string };

export function good(check: string, says: string): Finding {
  return { check, ok: true, says };
}

export function bad(check: string, says: string, mend: string): Finding {
  return { check, ok: false, says, mend };
}
