import { useEffect, useState } from 'preact/hooks';
import { spokenLanguages } from '#locales/language.ts';
import { languageOfApp } from '../language.ts';

/** The time in whole seconds, drawn anew each second. */
export function useNowSeconds(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / 1000));
  useEffect(() => {
    const timer = setInterval(() => setNow(Math.floor(Date.now() / 1000)), 250);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const { tag } = spokenLanguages[languageOfApp()];
const clock = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short' });

export function clockTime(seconds: number): string {
  return clock.format(seconds * 1000);
}

/** The time today; on other days the day as well. */
export function dayAndTime(seconds: number): string {
  const at = new Date(seconds * 1000);
  const isToday = at.toDateString() === new Date().toDateString();
  return isToday ? clockTime(seconds) : `${day.format(at)}, ${clockTime(seconds)}`;
}
