import type { Fields } from '#http/fields.ts';

/**
 * The unfinished task of whoever comes from the middle of something to read: an id that is handed on unread, and handed
 * back. Where it leads is found out there, and an address is never taken from a request.
 */
export function carriedTask(query: Fields): string | null {
  const id = query.get('for') ?? '';
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}

/** One of our own addresses, with the task handed on. */
export function carrying(address: string, task: string | null): string {
  return task === null ? address : `${address}${address.includes('?') ? '&' : '?'}for=${task}`;
}
