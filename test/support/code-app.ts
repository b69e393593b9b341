import { execFileSync } from 'node:child_process';

/** A code app that nobody here wrote. The key as the page shows it, in groups or not. */
export function codeOf(key: string, at: Date): string {
  const now = `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return execFileSync('oathtool', ['--totp', '-b', key.replaceAll(' ', ''), '--now', now], {
    encoding: 'utf8',
  }).trim();
}

/** The same on a phone whose own clock is so many seconds from the system's: the program asks its clock itself. */
export function codeOfSkewedPhone(key: string, secondsAhead: number): string {
  const skew = `${secondsAhead < 0 ? '' : '+'}${secondsAhead}s`;
  const program = ['-f', skew, 'oathtool', '--totp', '-b', key.replaceAll(' ', '')];
  return execFileSync('faketime', program, { encoding: 'utf8' }).trim();
}

/** The key that a page of the wizard shows. */
export function keyOn(html: string): string {
  const key = /<code class="key">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1];
  if (key === undefined) throw new Error('The page shows no key');
  return key;
}

/** The recovery code that a page of the wizard shows, as one text with dashes. */
export function recoveryCodeOn(html: string): string {
  const block = /<div class="recovery"><code>(.*?)<\/code>/s.exec(html)?.[1];
  if (block === undefined) throw new Error('The page shows no recovery code');
  return [...block.matchAll(/<span>(.*?)<\/span>/g)].map(([, group]) => group).join('-');
}
