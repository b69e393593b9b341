export function revealPasswords(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-reveal]')) {
    const input = document.getElementById(button.dataset.reveal ?? '');
    const label = button.firstElementChild;
    if (input instanceof HTMLInputElement && label !== null) reveal(button, label, input);
  }
}

function reveal(button: HTMLElement, label: Element, input: HTMLInputElement): void {
  const [show, hide] = [label.textContent, button.dataset.hide ?? ''];
  const set = (shown: boolean): void => {
    input.type = shown ? 'text' : 'password';
    label.textContent = shown ? hide : show;
  };
  button.hidden = false;
  button.addEventListener('click', () => set(input.type === 'password'));
  // A field sent as text would be kept by the browser among the things typed before.
  input.form?.addEventListener('submit', () => set(false));
}
