/** Shows the number back as it will be dialled, while it is typed. The service has the last word on it. */
export function showDialledNumber(): void {
  for (const sentence of document.querySelectorAll<HTMLElement>('[data-dialled]')) {
    const number = document.getElementById(sentence.dataset.dialled ?? '');
    const country = document.getElementById(sentence.dataset.country ?? '');
    if (number instanceof HTMLInputElement && country instanceof HTMLSelectElement)
      follow(sentence, number, country);
  }
}

function follow(sentence: HTMLElement, number: HTMLInputElement, country: HTMLSelectElement): void {
  const plain = sentence.textContent ?? '';
  const show = (): void => {
    const dialled = dialledNumber(number.value, country.selectedOptions[0]);
    sentence.replaceChildren(
      ...(dialled === null ? [plain] : [`${sentence.dataset.before ?? ''} `, strong(dialled)]),
    );
  };
  number.addEventListener('input', show);
  country.addEventListener('change', show);
  show();
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
}

function dialledNumber(typed: string, country: HTMLOptionElement | undefined): string | null {
  const number = typed.replace(/[^\d+]+/g, ' ').trim();
  if (!/\d{3}/.test(number.replaceAll(' ', '')) || country === undefined) return null;
  if (number.startsWith('+')) return number;
  if (number.startsWith('00')) return `+${number.slice(2)}`;
  const national = country.dataset.dropsZero === undefined ? number : number.replace(/^0\s*/, '');
  return `${country.dataset.prefix ?? ''} ${national}`;
}
