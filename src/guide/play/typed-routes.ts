import { standingOf } from '#authenticators/words.ts';
import { playedTask } from '#guide/gallery/wizard.ts';
import { isOffered, type Offer } from '#guide/offer.ts';
import { besideTyped } from '#guide/play/beside.ts';
import { pretendNumber, refusalOf } from '#guide/play/pretend.ts';
import { played, playing } from '#guide/play/stage.ts';
import { type Answer, redirect } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at, withQuery } from '#sessions/task.ts';
import { appPage, type ConfirmPage, recoveryCodePage, textPage } from '#sign-in/pages/confirm.ts';
import { confirmPaths } from '#sign-in/paths.ts';
import { nothingToTell } from '#sign-in/telling.ts';
import { open } from '#spec/demand.ts';

const inert = open('a try of the gallery: it knows no account, keeps nothing and changes nothing');
const kinds = ['totp', 'sms', 'recovery-code'] as const;
type Kind = (typeof kinds)[number];

/** What is confirmed by something typed, played with the pages of the sign-in themselves. */
export function typedRoutes(offer: Offer, { hostname }: URL): Route<Session>[] {
  function show(request: Request, kind: Kind, refusal: ConfirmPage['refusal']): Answer {
    const beside = besideTyped(request, kind, { host: hostname });
    const html = pageOf(playing(request, beside), kind, {
      task: playedTask(request),
      session: { account: { email: request.words.gallery.play.account } },
      typed: request.form.get('code') ?? '',
      refusal,
    });
    return played(html, standingOf(refusal));
  }

  function answer(request: Request, kind: Kind): Answer {
    const refusal = refusalOf(kind, request.form.get('code') ?? '', request.now);
    if (refusal !== null) return show(request, kind, refusal);
    const done = kind === 'recovery-code' ? '/sign-in/done/recovering' : '/sign-in/done';
    return redirect(at(done, playedTask(request)));
  }

  const routes = kinds
    .filter((kind) => isOffered(kind, offer))
    .flatMap((kind): Route<Session>[] => {
      const path = `/gallery/try${confirmPaths[kind]}`;
      return [
        { method: 'GET', path, demand: inert, handle: async (request: Request) => show(request, kind, null) },
        { method: 'POST', path, demand: inert, handle: async (request: Request) => answer(request, kind) },
      ];
    });
  if (!isOffered('sms', offer)) return routes;
  const sendAgain = async (request: Request): Promise<Answer> => {
    const path = at(confirmPaths.sms, playedTask(request));
    return redirect(withQuery(path, 'sent=again'));
  };
  const path = '/gallery/try/sign-in/confirm/text/send';
  return [...routes, { method: 'POST', path, demand: inert, handle: sendAgain }];
}

function pageOf(request: Request, kind: Kind, shown: ConfirmPage): Html {
  if (kind === 'totp') return appPage(request, { ...shown, phone: null, telling: nothingToTell });
  if (kind === 'recovery-code') return recoveryCodePage(request, shown);
  const sent = request.query.get('sent') === 'again' ? 'again' : 'yes';
  return textPage(request, {
    ...shown,
    masked: pretendNumber,
    sent,
    lines: null,
    waitSeconds: null,
    telling: nothingToTell,
  });
}
