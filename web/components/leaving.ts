/** A navigation that takes longer has failed, or was none: a link to a mailbox, for one. */
const patienceMilliseconds = 10_000;

let leftAt = Number.NEGATIVE_INFINITY;
const leave = (): void => {
  leftAt = performance.now();
};

// Not every browser tells both of them.
addEventListener('beforeunload', leave);
addEventListener('submit', (event) => {
  if (!event.defaultPrevented) leave();
});
// Back, to the page as it was.
addEventListener('pageshow', () => {
  leftAt = Number.NEGATIVE_INFINITY;
});

/**
 * Whether the person has sent a form or followed a link, and what comes of it is under way. To go anywhere now would
 * break that off, when the code may have been taken already.
 */
export function isLeaving(): boolean {
  return performance.now() - leftAt < patienceMilliseconds;
}
