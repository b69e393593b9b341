import { type Answer, withCookies } from '#http/answer.ts';
import { sameSite } from '#http/csrf.ts';
import { formKeyName } from '#http/page/parts/form.ts';
import type { BrowserRoute, Request, Route } from '#http/route.ts';
import type { Surroundings } from '#http/server.ts';
import { ProtocolError } from '#kernel/errors.ts';

/** One request through one route: where it comes from, then who it is, then what it wants. */
export async function runRoute<Session>(
  route: Route<Session>,
  request: Request,
  around: Surroundings<Session>,
): Promise<Answer> {
  if ('machine' in route) return route.answer(request);
  if (route.method === 'POST') refuseForeign(request, around);
  if (request.query.has('malformed'))
    throw new ProtocolError(400, 'text-malformed', 'The address is malformed.');
  return admitted(route, request, around);
}

async function admitted<Session>(
  route: BrowserRoute<Session>,
  request: Request,
  { gate }: Surroundings<Session>,
): Promise<Answer> {
  const { session, cookies } = await gate.recognise(request);
  if (isOpen(route)) return withCookies(await route.handle(request, session), cookies);
  const admission = await gate.admit(request, route.demand, session);
  const answer = admission.admitted ? await route.handle(request, admission.session) : admission.answer;
  return withCookies(answer, cookies);
}

type OpenRoute<Session> = Extract<BrowserRoute<Session>, { demand: { kind: 'open' } }>;

function isOpen<Session>(route: BrowserRoute<Session>): route is OpenRoute<Session> {
  return route.demand.kind === 'open';
}

function refuseForeign<Session>(request: Request, { url, forms }: Surroundings<Session>): void {
  const fromUs = sameSite(request.headers, url.origin);
  if (fromUs && forms.accepts(request.browser, request.form.get(formKeyName) ?? '')) return;
  throw new ProtocolError(403, 'form-not-ours', 'This form did not come from a page of ours.');
}
