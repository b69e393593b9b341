import type { Brand } from '#kernel/brand.ts';

export type UnixSeconds = Brand<number, 'UnixSeconds'>;

/** Time enters at the top; below, a clock is an argument. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

export function unixSeconds(at: Date): UnixSeconds {
  return Math.floor(at.getTime() / 1000) as UnixSeconds;
}

export function secondsAfter(at: Date, seconds: number): Date {
  return new Date(at.getTime() + seconds * 1000);
}
