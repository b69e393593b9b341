/** A form that brings no new page (a download) can be sent again after this. */
const forgottenAfterMilliseconds = 8000;

/** A double click sends once. The service is safe without this; the person is spared a needless error. */
export function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if (form.dataset.sent !== undefined) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = '';
    event.submitter?.setAttribute('data-pressed', '');
    setTimeout(() => forget(form), forgottenAfterMilliseconds);
  });
  // The back button may bring the page back as it was left.
  addEventListener('pageshow', () => {
    for (const form of document.forms) forget(form);
  });
}

function forget(form: HTMLFormElement): void {
  delete form.dataset.sent;
  form.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
}
