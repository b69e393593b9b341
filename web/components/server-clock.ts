import { duration } from './duration.ts';

/** A network answers within that; what lies below it is no difference. */
const unnoticedSeconds = 3;

/**
 * The time of the service at this moment: `at` is when it made the page, and the browser knows how long ago the page
 * began to arrive. The device's own clock has no part in it, for it may be the wrong one.
 */
function serverTime(at: number): number {
  const [visit] = performance.getEntriesByType('navigation');
  const arrived = visit instanceof PerformanceNavigationTiming ? visit.responseStart : 0;
  return at + performance.now() - arrived;
}

/** Ticks, in the time zone of the device. */
export class ServerClock extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const at = Number(this.getAttribute('at'));
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'medium' });
    const show = (): void => {
      const shown = this.querySelector('time');
      const text = format.format(serverTime(at));
      if (shown !== null && shown.textContent !== text) shown.textContent = text;
    };
    this.#timer = setInterval(show, 100);
    show();
    // A page that comes back from the cache, or a device that slept, has lost count.
    addEventListener('pageshow', this.#reload);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    removeEventListener('pageshow', this.#reload);
  }

  readonly #reload = (event: PageTransitionEvent): void => {
    if (event.persisted) location.reload();
  };
}

/** Says by how much the clock of this very device differs from the service's. */
export class ClockVerdict extends HTMLElement {
  connectedCallback(): void {
    const off = Math.round((Date.now() - serverTime(Number(this.getAttribute('at')))) / 1000);
    const word = Math.abs(off) < unnoticedSeconds ? 'right' : off < 0 ? 'slow' : 'fast';
    const sentence = this.getAttribute(word) ?? '';
    this.textContent = sentence.replace(this.getAttribute('gap') ?? '', duration(Math.abs(off)));
  }
}
