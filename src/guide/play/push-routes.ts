import { numbersTyped } from '#authenticators/push/answering.ts';
import { requestLines } from '#authenticators/push/live-list.ts';
import { sixDigits } from '#authenticators/typed-code.ts';
import { playedTask } from '#guide/gallery/wizard.ts';
import type { Offer } from '#guide/offer.ts';
import { type Answered, besideAsked } from '#guide/play/beside.ts';
import { isPretendCode, pretendCode, pretendPhone, pretendRequest } from '#guide/play/pretend.ts';
import { played, playing } from '#guide/play/stage.ts';
import { type Answer, redirect } from '#http/answer.ts';
import { liveList } from '#http/page/parts/progress.ts';
import type { Request, Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at, withQuery } from '#sessions/task.ts';
import { pushPage } from '#sign-in/pages/push.ts';
import { confirmPaths } from '#sign-in/paths.ts';
import { nothingToTell } from '#sign-in/telling.ts';
import { open } from '#spec/demand.ts';

const inert = open('a try of the gallery: it asks no phone, keeps nothing and changes nothing');
const path = `/gallery/try${confirmPaths.push}`;

interface Standing {
  readonly answered: Answered | null;
  readonly problem: 'number-missing' | 'number-wrong' | null;
  readonly wrong: number;
}

const asked: Standing = { answered: null, problem: null, wrong: 0 };

/** The page that waits for a phone, beside a phone that is drawn. What was answered stands in the answer's own form. */
export function pushRoutes({ pushNumber }: Offer): Route<Session>[] {
  /** In a browser that has earned it, one tap is enough. */
  const isTap = ({ query }: Request): boolean => pushNumber === 'earned' && query.get('known') === 'yes';

  function show(request: Request, { answered, problem, wrong }: Standing): Answer {
    const { words, now } = request;
    const task = playedTask(request);
    const { play } = words.gallery;
    const needsNumber = !isTap(request);
    const [here, known] = [at(confirmPaths.push, task), withQuery(at(confirmPaths.push, task), 'known=yes')];
    const other = needsNumber ? { text: play.withTap, href: known } : { text: play.withNumber, href: here };
    const beside = besideAsked(request, {
      action: needsNumber ? here : known,
      needsNumber,
      answered,
      problem,
      wrong,
      other: pushNumber === 'earned' ? other : null,
    });
    const waitedFor = pretendRequest(play.phoneName, answered, now);
    const isOver = answered !== null && answered !== 'confirmed';
    const lines = liveList(requestLines(words, { request: waitedFor, delivery: null, now }));
    const html = pushPage(playing(request, beside), {
      task,
      phone: pretendPhone(play.phoneName),
      others: [],
      waitedFor,
      number: needsNumber ? pretendCode('push', now) : null,
      lines: isOver ? null : lines,
      byPush: false,
      isGone: false,
      refused: null,
      refusal: null,
      telling: nothingToTell,
    });
    return played(html, problem === null ? {} : { status: 422 });
  }

  function answer(request: Request): Answer {
    const decision = request.form.get('decision');
    if (decision === undefined) return redirect(at('/sign-in/done', playedTask(request)));
    if (decision === 'denied' || decision === 'not-me')
      return show(request, { ...asked, answered: decision });
    const typed = request.form.get('number') ?? '';
    if (isTap(request) || isPretendCode('push', typed, request.now))
      return show(request, { ...asked, answered: 'confirmed' });
    const wrong = wrongBefore(request);
    if (sixDigits(typed) === null) return show(request, { ...asked, wrong, problem: 'number-missing' });
    return wrong + 1 < numbersTyped
      ? show(request, { ...asked, wrong: wrong + 1, problem: 'number-wrong' })
      : show(request, { ...asked, answered: 'wrong-number' });
  }

  return [
    { method: 'GET', path, demand: inert, handle: async (request: Request) => show(request, asked) },
    { method: 'POST', path, demand: inert, handle: async (request: Request) => answer(request) },
    {
      method: 'POST',
      path: `${path}/send`,
      demand: inert,
      handle: async (request: Request) => redirect(at(confirmPaths.push, playedTask(request))),
    },
  ];
}

function wrongBefore({ form }: Request): number {
  const wrong = Number(form.get('wrong'));
  return Number.isInteger(wrong) && wrong > 0 ? wrong : 0;
}
