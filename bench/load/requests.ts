import type { Next } from './attempt.ts';
import { codeNow } from './code-app.ts';
import { headersOf, type Reply } from './connection.ts';
import { codePlace, type PreparedRequest, type Requests } from './work.ts';

export function requestLoad({ requests, again, succeeds }: Requests): Next {
  let taken = 0;
  return (connection) => {
    const request = requests[again ? taken++ % requests.length : taken++];
    return request === undefined ? null : connection.ask(textOf(request)).then(judged);
  };

  function judged(reply: Reply) {
    const cookie = cookieOf(reply, succeeds.setsCookie);
    const succeeded = reply.status === succeeds.status && cookie !== null;
    return {
      succeeded,
      says: succeeded ? cookie : `${reply.head.slice(0, 200)} … ${reply.body.slice(0, 200)}`,
    };
  }
}

function textOf({ text, key }: PreparedRequest): string {
  return key === null ? text : text.replace(codePlace, codeNow(key));
}

/** Its value; the empty text when none is wanted, and `null` when it is missing. */
function cookieOf({ head }: Reply, name: string | null): string | null {
  if (name === null) return '';
  const line = headersOf(head, 'set-cookie').find((one) => one.startsWith(`${name}=`));
  const value = line?.slice(name.length + 1).split(';')[0] ?? '';
  return value === '' ? null : value;
}
