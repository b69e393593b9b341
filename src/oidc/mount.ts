import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mount } from '#http/server.ts';
import { enginePaths } from './engine/settings.ts';
import type { Origins } from './origin.ts';

interface Dependencies {
  readonly url: URL;
  readonly origins: Origins;
  /** The engine of this moment: it is replaced when the keys change. */
  readonly engine: () => (request: IncomingMessage, response: ServerResponse) => unknown;
}

/** The engine makes its addresses from the request; so here the request says what TWOFOLD_URL says, and nothing else. */
export function engineMount({ url, origins, engine }: Dependencies): Mount {
  return {
    paths: enginePaths,
    because:
      'the OpenID engine answers; whether a person goes through is decided by her session (oidc/admission)',
    respond: (request, response, address) => {
      for (const name of forwarding) delete request.headers[name];
      request.headers.host = url.host;
      request.headers['x-forwarded-proto'] = url.protocol.slice(0, -1);
      request.url = pathOf(request.url ?? '/');
      origins.note(request, address);
      void engine()(request, response);
    },
  };
}

const forwarding = [
  ':authority',
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-server',
  'x-original-url',
  'x-rewrite-url',
];

/** A request line may carry a whole address, as to a proxy; the engine would believe it. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target;
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return `${pathname}${search}`;
}
