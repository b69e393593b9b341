import type { Config } from '#config.ts';
import { page } from '#http/answer.ts';
import { clockPage } from '#http/page/clock.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { open } from '#spec/demand.ts';

/** What time it is here, which is no secret: every answer says it in its `Date`. */
export function clockRoutes({ url }: Pick<Config, 'url'>): Route<Session>[] {
  const address = `${url.host}/clock`;
  return [
    {
      method: 'GET',
      path: '/clock',
      demand: open('a phone whose clock is wrong is compared by whoever cannot sign in with it'),
      handle: async (request: Request) => page(clockPage(request, address)),
    },
  ];
}
