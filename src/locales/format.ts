export type Format = ReturnType<typeof formatOf>;

/**
 * How a language says times, numbers and lists. The service knows no time zone of a person's, so it says which one
 * it means.
 *
 * @param tag BCP 47: "nb-NO"
 * @param more "4 more", at the end of a list that is cut short
 */
export function formatOf(tag: string, more: (count: number) => string) {
  const utc = { timeZone: 'UTC' } as const;
  const date = { day: 'numeric', month: 'long', year: 'numeric', ...utc } as const;
  const days = new Intl.DateTimeFormat(tag, date);
  const moments = new Intl.DateTimeFormat(tag, { ...date, hour: '2-digit', minute: '2-digit' });
  const seconds = new Intl.DateTimeFormat(tag, { timeStyle: 'medium', ...utc });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const choices = new Intl.ListFormat(tag, { type: 'disjunction' });
  const together = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
  const units = new Map<string, Intl.NumberFormat>();

  /** "1 minute", "30 days" */
  function amount(count: number, unit: 'second' | 'minute' | 'hour' | 'day'): string {
    const known = units.get(unit) ?? new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
    units.set(unit, known);
    return known.format(count);
  }

  /** "3 minutes", "45 seconds": never shorter than it is. */
  function wait(waitSeconds: number): string {
    if (waitSeconds < 60) return amount(waitSeconds, 'second');
    const minutes = Math.ceil(waitSeconds / 60);
    return minutes < 60 ? amount(minutes, 'minute') : amount(Math.ceil(minutes / 60), 'hour');
  }

  /** "2 minutes 10 seconds", "40 seconds", "10 minutes" */
  function duration(whole: number): string {
    const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
    const full = minutes > 0 ? [amount(minutes, 'minute')] : [];
    return together.format(rest > 0 || minutes === 0 ? [...full, amount(rest, 'second')] : full);
  }

  return {
    amount,
    wait,
    duration,
    day: (at: Date): string => days.format(at),
    moment: (at: Date): string => `${moments.format(at)} UTC`,
    /** "14:31:02 UTC" */
    second: (at: Date): string => `${seconds.format(at)} UTC`,
    /** "30 days", "1 hour": of times that are whole ones. */
    span: (spanSeconds: number): string =>
      spanSeconds < 172_800 ? wait(spanSeconds) : amount(Math.round(spanSeconds / 86_400), 'day'),
    /** "+45 91 23 45 67", "+45 91 23 45 67 or +47 91 23 45 67" */
    either: (names: readonly string[]): string => choices.format(names),
    /** "Ledger", "Ledger and Payroll", "Ledger, Payroll and Notes", "Ledger, Payroll, Notes and 4 more". */
    names: (names: readonly string[]): string =>
      lists.format(names.length > 3 ? [...names.slice(0, 3), more(names.length - 3)] : names),
  };
}
