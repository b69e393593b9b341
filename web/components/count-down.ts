import { duration } from './duration.ts';

/** Counts the seconds in its sentence down, and says its last words when there are none left. */
export class CountDown extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    const end = performance.now() + Number(this.getAttribute('seconds')) * 1000;
    const show = (): void => {
      const left = Math.ceil((end - performance.now()) / 1000);
      if (left > 0) this.#say(left);
      else this.#finish();
    };
    this.#timer = setInterval(show, 250);
    show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #say(left: number): void {
    const number = this.querySelector('.left');
    const text = duration(left);
    if (number !== null && number.textContent !== text) number.textContent = text;
  }

  #finish(): void {
    clearInterval(this.#timer);
    const [sentence, spoken] = [this.firstElementChild, this.lastElementChild];
    sentence?.remove();
    if (spoken !== null) spoken.textContent = this.getAttribute('over');
  }
}
