import type { Refusal } from '#authenticators/authenticator.ts';
import { newestJourney, textLines } from '#authenticators/sms/live-list.ts';
import { newestText } from '#authenticators/sms/store.ts';
import { textEvents } from '#authenticators/sms/watching.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import { standingOf } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import { guessedCountry, listedCountry } from '#enrolment/countries.ts';
import type { End } from '#enrolment/end-routes.ts';
import type { Meaning } from '#enrolment/meaning.ts';
import { phoneCodePage, phonePage } from '#enrolment/pages/phone.ts';
import type { BackupPhone } from '#enrolment/phone.ts';
import { markNumberSkipped } from '#enrolment/store.ts';
import { type AtStep, nextPath, shownPage, type Walking } from '#enrolment/walking.ts';
import { type Answer, page, redirect, type Standing, waiting } from '#http/answer.ts';
import type { Html } from '#http/html.ts';
import { liveList } from '#http/page/parts/progress.ts';
import type { Route } from '#http/route.ts';
import type { Live } from '#live/live.ts';
import type { Session } from '#sessions/session.ts';
import { at, withQuery } from '#sessions/task.ts';
import { enrolling } from '#spec/demand.ts';
import { type Country, countries, countryServed } from '#spec/phone-number/country.ts';
import {
  internationalNumber,
  type ParsedNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from '#spec/phone-number/phone-number.ts';

interface Dependencies {
  readonly database: Database;
  readonly walk: Walking;
  readonly end: End;
  readonly phone: BackupPhone;
  readonly meaning: Meaning;
  readonly live: Live;
  readonly allowed: ReadonlySet<Country>;
}

interface Typed {
  readonly country: string;
  readonly number: string;
  readonly error: string | null;
  /** What was probably meant. */
  readonly meant: readonly ParsedNumber[];
}

/** The backup phone: a number, then the code that was texted to it. Both can be left out. */
export function phoneRoutes({
  database,
  walk,
  end,
  phone,
  meaning,
  live,
  allowed,
}: Dependencies): Route<Session>[] {
  async function ask(here: AtStep, typed: Typed, standing: Standing = {}): Promise<Answer> {
    const { request, session } = here;
    const listed = countries(request.site.lang, allowed).map(listedCountry);
    const kept = await authenticatorOf(database.sql, session.account.id, 'sms');
    const view = { ...typed, countries: listed, kept: kept?.masked ?? null };
    return shownPage(here, phonePage(here, view), standing);
  }

  async function submit(here: AtStep): Promise<Answer> {
    const { form, words } = here.request;
    const country = form.get('country') ?? '';
    const number = form.get('number') ?? '';
    if (form.has('skip') || number.trim() === '') return skip(here);
    const { refusals, didYouMean, throttled } = words.enrolment.phone;
    const refused = (error: string, standing: Standing = { status: 422 }) =>
      ask(here, { country, number, error, meant: [] }, standing);

    const parsed = parsePhoneNumber({ country, text: number });
    if (!parsed.accepted) {
      const reason = refusals[parsed.reason];
      const meant = await meaning.meant(here, { country, text: number });
      if (meant.length === 0) return refused(reason);
      const offered = words.format.either(meant.map(({ international }) => international));
      const error = `${reason} ${didYouMean(offered)}`;
      return ask(here, { country, number, error, meant }, { status: 422 });
    }
    if (!countryServed(parsed.country, allowed)) return refused(refusals['country-not-served']);
    const texted = await phone.take(here, parsed.number);
    return texted.texted
      ? redirect(at('/enrolment/phone/code', here.task))
      : refused(throttled(texted.waitSeconds), waiting(texted.waitSeconds));
  }

  async function skip(here: AtStep): Promise<Answer> {
    if (here.walk.purpose === 'change-phone') return redirect('/account');
    await markNumberSkipped(database.sql, here.enrolment.id, here.request.now);
    return redirect(nextPath({ ...here, walk: { ...here.walk, phone: 'skipped' } }));
  }

  interface Code {
    readonly refusal: Refusal | null;
    readonly waitSeconds: number | null;
  }

  async function askCode(
    here: AtStep,
    { refusal, waitSeconds }: Code,
    standing: Standing = {},
  ): Promise<Answer> {
    const number = phone.numberOf(here);
    if (number === null) return redirect(nextPath(here));
    const { query, form } = here.request;
    const sentAgain =
      query.get('sent') === 'again' && (await newestText(database.sql, here.enrolment.id)) !== null;
    const typed = form.get('code') ?? '';
    const lines = await linesOf(here, number);
    const view = { number: internationalNumber(number), typed, refusal, sentAgain, lines, waitSeconds };
    return shownPage(here, phoneCodePage(here, view), standing);
  }

  /** What became of the newest text of this walk. */
  async function linesOf({ enrolment, request }: AtStep, number: PhoneNumber): Promise<Html | null> {
    const journey = await newestJourney(database.sql, enrolment.id);
    if (journey === null) return null;
    const { words, now } = request;
    const place = { place: 'setup', number: internationalNumber(number) } as const;
    return liveList(textLines(words, { journey, now, at: place }));
  }

  async function state(here: AtStep): Promise<Answer> {
    const number = phone.numberOf(here);
    const lines = number === null ? null : await linesOf(here, number);
    return lines === null ? redirect(nextPath(here)) : page(lines);
  }

  async function prove(here: AtStep): Promise<Answer> {
    if (here.walk.phone === 'proven') return end.orNext(here);
    const result = await phone.prove(here, here.request.form.get('code') ?? '');
    if (!result.proven)
      return askCode(here, { refusal: result.refusal, waitSeconds: null }, standingOf(result.refusal));
    const { now } = here.request;
    return end.orNext({
      ...here,
      enrolment: { ...here.enrolment, numberProvenAt: now },
      walk: { ...here.walk, phone: 'proven' },
    });
  }

  async function sendAgain(here: AtStep): Promise<Answer> {
    const number = phone.numberOf(here);
    if (number === null) return redirect(nextPath(here));
    const texted = await phone.sendAgain(here, number);
    if (!texted.texted)
      return askCode(here, { refusal: null, waitSeconds: texted.waitSeconds }, waiting(texted.waitSeconds));
    return redirect(withQuery(at('/enrolment/phone/code', here.task), 'sent=again'));
  }

  return [
    {
      method: 'GET',
      path: '/enrolment/phone',
      demand: enrolling,
      handle: walk.taking('phone', async (here) => {
        const country = guessedCountry(await meaning.likely(here), allowed);
        return ask(here, { country, number: '', error: null, meant: [] });
      }),
    },
    { method: 'POST', path: '/enrolment/phone', demand: enrolling, handle: walk.taking('phone', submit) },
    {
      method: 'GET',
      path: '/enrolment/phone/code',
      demand: enrolling,
      handle: walk.taking('phone-code', (here) => askCode(here, { refusal: null, waitSeconds: null })),
    },
    {
      method: 'POST',
      path: '/enrolment/phone/code',
      demand: enrolling,
      handle: walk.taking('phone-code', prove),
    },
    {
      method: 'GET',
      path: '/enrolment/phone/state',
      demand: enrolling,
      handle: walk.taking('phone-code', state),
    },
    {
      method: 'GET',
      path: '/enrolment/phone/events',
      demand: enrolling,
      handle: walk.taking('phone-code', ({ enrolment }) => textEvents(database.sql, live, enrolment.id)),
    },
    {
      method: 'POST',
      path: '/enrolment/phone/send',
      demand: enrolling,
      handle: walk.taking('phone-code', sendAgain),
    },
  ];
}
