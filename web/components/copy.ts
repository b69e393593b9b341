const shownMilliseconds = 2500;

export function copyOnClick(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(button));
  }
}

async function copy(button: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset.copy ?? '');
  const spoken = button.nextElementSibling;
  button.dataset.done = '';
  if (spoken instanceof HTMLElement) spoken.textContent = spoken.dataset.copied ?? '';
  setTimeout(() => {
    delete button.dataset.done;
    if (spoken !== null) spoken.textContent = '';
  }, shownMilliseconds);
}
