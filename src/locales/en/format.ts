const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

const second = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'UTC' });

/** How English says times. The service knows no time zone of a person's, so it says which one it means. */
export const format = {
  day: (at: Date): string => day.format(at),
  moment: (at: Date): string => `${moment.format(at)} UTC`,
  /** "14:31:02 UTC" */
  second: (at: Date): string => `${second.format(at)} UTC`,
  /** "3 minutes", "45 seconds": never shorter than it is. */
  wait: (seconds: number): string => {
    if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
    const minutes = Math.ceil(seconds / 60);
    if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
    const hours = Math.ceil(minutes / 60);
    return hours === 1 ? '1 hour' : `${hours} hours`;
  },
  /** "30 days", "1 hour": of times that are whole ones. */
  span: (seconds: number): string => {
    if (seconds < 172_800) return format.wait(seconds);
    return `${Math.round(seconds / 86_400)} days`;
  },
  /** "Ledger", "Ledger and Payroll", "Ledger, Payroll and Notes", "Ledger, Payroll, Notes and 4 more". */
  names: (names: readonly string[]): string => {
    const listed = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
    const last = listed.at(-1) ?? '';
    return listed.length < 2 ? last : `${listed.slice(0, -1).join(', ')} and ${last}`;
  },
};
