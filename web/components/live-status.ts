import { isLeaving } from './leaving.ts';
import { listen, type News } from './news.ts';

const firstDelay = 1000;
const slowestDelay = 8000;
/** After this many answers that changed nothing, ask half as often. */
const patience = 30;
/** While events say when there is something new: when the fragment says so, and within these at all events. */
const [soonestWithEvents, latestWithEvents] = [1000, 60_000];
/** For a fragment that does not say when it changes by itself. */
const usualWithEvents = 5000;

/**
 * Asks `src` for a fragment, shows what changed in it, and stops when the fragment says that it is final
 * (`data-final`), where to go (`data-go`) or which form to send (`data-press`). Where there are `events`, they say
 * when to ask, and the fragment when it changes without one (`data-ask-after`); a connection that is lost comes back
 * by itself, and asking goes on without it.
 */
export class LiveStatus extends HTMLElement {
  #timer = 0;
  #unchanged = 0;
  #failures = 0;
  #asking = false;
  #askAgain = false;
  #news: News | null = null;

  readonly #askNow = (): void => {
    if (!document.hidden) void this.#ask();
  };

  connectedCallback(): void {
    // Who answered on this very phone comes back to the page: do not let them wait.
    document.addEventListener('visibilitychange', this.#askNow);
    window.addEventListener('focus', this.#askNow);
    const events = this.getAttribute('events');
    if (events !== null) {
      const lost = () => {
        if (!this.#asking) this.#settle();
      };
      this.#news = listen(events, { news: () => void this.#ask(), lost });
    }
    this.#settle();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #stop(): void {
    document.removeEventListener('visibilitychange', this.#askNow);
    window.removeEventListener('focus', this.#askNow);
    clearTimeout(this.#timer);
    this.#news?.stop();
    this.#news = null;
  }

  async #ask(): Promise<void> {
    // Something changed while the answer was on its way: what it says may be older.
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    clearTimeout(this.#timer);
    try {
      const answer = await fetch(this.getAttribute('src') ?? '', {
        headers: { accept: 'text/html' },
        redirect: 'manual',
      });
      // The sign-in has ended, or gone on in another window: wherever that leads, this page is not it any more.
      if (answer.type === 'opaqueredirect' && !isLeaving()) {
        this.#stop();
        location.reload();
        return;
      }
      if (!answer.ok) throw new Error(String(answer.status));
      this.#show(await answer.text());
      this.#failures = 0;
    } catch {
      this.#failures += 1;
    }
    this.#asking = false;
    this.#settle();
    if (this.#askAgain && this.isConnected) {
      this.#askAgain = false;
      void this.#ask();
    }
  }

  #show(markup: string): void {
    const template = document.createElement('template');
    template.innerHTML = markup;
    const [fresh, present] = [template.content.firstElementChild, this.firstElementChild];
    if (fresh === null || present === null) return;
    this.#unchanged = patch(present, fresh) ? 0 : this.#unchanged + 1;
  }

  /** Go, stop, or ask again later. */
  #settle(): void {
    const present = this.firstElementChild;
    const go = present?.getAttribute('data-go') ?? null;
    const press = present?.getAttribute('data-press') ?? null;
    if ((press ?? go) !== null && isLeaving()) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), firstDelay);
      return;
    }
    if (press !== null) {
      this.#stop();
      const form = document.getElementById(press);
      if (form instanceof HTMLFormElement) form.requestSubmit();
      return;
    }
    if (go !== null) {
      this.#stop();
      const target = new URL(go, location.href);
      if (target.origin === location.origin) location.replace(target);
      return;
    }
    if (!this.isConnected || present?.hasAttribute('data-final') === true) {
      this.#stop();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), this.#delay(present?.getAttribute('data-ask-after')));
  }

  #delay(askAfter: string | null | undefined): number {
    if (this.#news?.isTold() === true && this.#failures === 0) {
      const said = askAfter === null || askAfter === undefined ? usualWithEvents : Number(askAfter) * 1000;
      return Math.min(Math.max(said, soonestWithEvents), latestWithEvents);
    }
    const usual = firstDelay * (this.#unchanged > patience ? 2 : 1);
    return Math.min(usual * 2 ** this.#failures, slowestDelay);
  }
}

/**
 * Replaces only the lines that differ, so that only they are spoken and nothing that moves starts again: what is still
 * waited for is not said anew because something before it has happened. Answers whether a line did.
 */
function patch(present: Element, fresh: Element): boolean {
  for (const name of ['data-ask-after', 'data-final', 'data-go', 'data-press']) {
    const value = fresh.getAttribute(name);
    if (value === null) present.removeAttribute(name);
    else present.setAttribute(name, value);
  }
  if (fresh.innerHTML === present.innerHTML) return false;
  const [lines, old] = [[...fresh.children], [...present.children]];
  const head = alike(lines, old);
  const tail = alike(lines.slice(head).reverse(), old.slice(head).reverse());
  for (const left of old.slice(head, old.length - tail)) left.remove();
  const kept = old[old.length - tail] ?? null;
  for (const line of lines.slice(head, lines.length - tail)) present.insertBefore(line, kept);
  return true;
}

/** How many lines are the same, from the first one on. */
function alike(lines: readonly Element[], old: readonly Element[]): number {
  const differs = lines.findIndex((line, index) => old[index] === undefined || !line.isEqualNode(old[index]));
  return differs === -1 ? lines.length : differs;
}
