/** The summary of what is wrong is read first, wherever the page scrolled to. */
export function focusProblem(): void {
  document.querySelector<HTMLElement>('.error-summary')?.focus();
}
