/**
 * A page that refused something is the answer to a POST. Forms post to the address of the page they stand on, so its
 * entry in the history can be an ordinary visit: back and reload show the page, and ask nothing about sending again.
 */
export function visitOwnAddress(): void {
  history.replaceState(history.state, '', location.href);
}
