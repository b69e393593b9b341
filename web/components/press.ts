/**
 * Sends a form that the page was opened for, like asking the phone, as soon as the page is there. Coming back to the
 * page sends nothing: it was sent once, and the button is still there.
 */
export function pressByItself(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-pressed]');
  const [visit] = performance.getEntriesByType('navigation');
  const isBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
  if (form !== null && !isBack) form.requestSubmit();
}
