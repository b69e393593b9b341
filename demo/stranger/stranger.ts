import type { Log } from '#kernel/log.ts';
import type { Person } from '../phone/people.ts';
import { type Page, strangersBrowser } from './browser.ts';

/** How far somebody came who knows a person's password and has nothing else of hers. */
export type Attempt =
  | 'signing-in'
  /** The password does not fit: it was changed. */
  | 'wrong-password'
  /** No second step is linked. */
  | 'inside'
  /** Stands before a code, or another way that takes the phone. */
  | 'asked-for-code'
  | 'phone-asked'
  /** The service asks the phone for nobody at the moment. */
  | 'phone-not-asked'
  | 'denied'
  /** The sign-in was ended at the phone: "This wasn't me". */
  | 'ended'
  | 'failed';

export interface Stranger {
  /** Begins to sign in as this person, once; what was under way for her is left. */
  begin(person: Person): void;
  leave(person: Person): void;
  /** `null` while there is none. */
  attempt(person: Person): Attempt | null;
}

interface Dependencies {
  /** Where the stranger would like to get in. */
  readonly target: string;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly log: Log;
}

const lookMilliseconds = 1500;
const longestLooks = 100;
const waitingPage = '/sign-in/confirm/push';

interface Course {
  attempt: Attempt;
}

/** A stranger who knows the password, in another browser. Goes through the same doors as everybody. */
export function stranger({ target, wait, log }: Dependencies): Stranger {
  const courses = new Map<string, Course>();

  async function signIn({ id, email, password }: Person, course: Course): Promise<void> {
    const browser = strangersBrowser();
    const door = await browser.open(new URL('/sign-in', target).href);
    const after = await browser.send(door, '/sign-in', { email, password: password.reveal() });
    course.attempt = reached(after, target);
    if (course.attempt !== 'phone-asked') return;

    let page = await browser.send(after, `${waitingPage}/send`);
    course.attempt = page.status === 429 ? 'phone-not-asked' : 'phone-asked';
    for (let look = 0; look < longestLooks && course.attempt === 'phone-asked'; look++) {
      await wait(lookMilliseconds);
      if (courses.get(id) !== course) return;
      page = await browser.open(page.url.href);
      // A page of ours presses this by itself once the phone has confirmed; here no script runs.
      if (page.isConfirmed) page = await browser.send(page, waitingPage);
      course.attempt = becameOf(page, target);
    }
  }

  return {
    begin: (person) => {
      const course: Course = { attempt: 'signing-in' };
      courses.set(person.id, course);
      signIn(person, course).catch((error: unknown) => {
        course.attempt = 'failed';
        log.warn('the stranger failed', { error: error instanceof Error ? error.message : 'unknown' });
      });
    },
    leave: (person) => {
      courses.delete(person.id);
    },
    attempt: ({ id }) => courses.get(id)?.attempt ?? null,
  };
}

/** Where the password alone led. */
function reached({ url }: Page, target: string): Attempt {
  if (url.origin === new URL(target).origin) return 'inside';
  if (url.pathname === '/sign-in') return 'wrong-password';
  if (url.pathname === waitingPage) return 'phone-asked';
  // Without a second step the wizard stands there: the stranger would link a phone of her own.
  return url.pathname.startsWith('/sign-in/') ? 'asked-for-code' : 'inside';
}

function becameOf(page: Page, target: string): Attempt {
  const at = reached(page, target);
  if (at === 'wrong-password') return 'ended';
  const isWaiting = page.forms.some(({ action }) => action.pathname === waitingPage);
  return at === 'phone-asked' && !isWaiting ? 'denied' : at;
}
