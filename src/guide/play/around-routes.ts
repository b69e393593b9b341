import { playedTask } from '#guide/gallery/wizard.ts';
import type { Offer } from '#guide/offer.ts';
import { pretendWays } from '#guide/play/pretend.ts';
import { played, playing } from '#guide/play/stage.ts';
import { type Answer, redirect } from '#http/answer.ts';
import { html } from '#http/html.ts';
import { wholeAndJoy } from '#http/page/art/drawings.ts';
import { flowPage } from '#http/page/layout.ts';
import { actions, linkButton } from '#http/page/parts/button.ts';
import { intro } from '#http/page/parts/section.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at } from '#sessions/task.ts';
import { choosePage, lostPage } from '#sign-in/pages/choose.ts';
import { confirmPaths } from '#sign-in/paths.ts';
import { nothingToTell } from '#sign-in/telling.ts';
import { open } from '#spec/demand.ts';

const inert = open('a try of the gallery: it knows no account, keeps nothing and changes nothing');
const root = '/gallery/try/sign-in';

/** What lies around the ways in a try: choosing another one, the lost phone, leaving, and the end. */
export function aroundRoutes(offer: Offer): Route<Session>[] {
  const ways = (request: Request) => ({
    task: playedTask(request),
    usable: pretendWays(offer, request.now),
    paused: null,
    telling: nothingToTell,
  });

  const get = (path: string, show: (request: Request) => Answer): Route<Session> => ({
    method: 'GET',
    path: `${root}${path}`,
    demand: inert,
    handle: async (request: Request) => show(request),
  });

  return [
    get('/confirm/choose', (request) => played(choosePage(playing(request, null), ways(request)))),
    get('/confirm/lost', (request) => played(lostPage(playing(request, null), ways(request)))),
    get('/done', (request) => done(request, 'heading', 'lead')),
    get('/done/recovering', (request) => done(request, 'recoveryHeading', 'recoveryLead')),
    {
      method: 'POST',
      path: `${root}/confirm/choose`,
      demand: inert,
      handle: async (request: Request) => {
        const { task, usable } = ways(request);
        const chosen = usable.find(({ kind }) => kind === request.form.get('way'));
        return redirect(
          at(chosen === undefined ? '/sign-in/confirm/choose' : confirmPaths[chosen.kind], task),
        );
      },
    },
    {
      method: 'POST',
      path: `${root}/leave`,
      demand: inert,
      handle: async (request: Request) => redirect(at('/sign-in/confirm/choose', playedTask(request))),
    },
  ];
}

function done(
  request: Request,
  heading: 'heading' | 'recoveryHeading',
  lead: 'lead' | 'recoveryLead',
): Answer {
  const { done: said } = request.words.gallery.play;
  const again = { text: said.again, href: at('/sign-in/confirm/choose', playedTask(request)) };
  const { site } = playing(request, null);
  return played(
    flowPage(site, {
      title: said[heading],
      backTo: null,
      drawing: wholeAndJoy(),
      main: html`${intro({ heading: said[heading], lead: said[lead] })}${actions(linkButton(again))}`,
    }),
  );
}
