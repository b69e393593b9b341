import type { Refusal } from '#authenticators/authenticator.ts';
import { newestText } from '#authenticators/sms/store.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import { refusalStatus } from '#authenticators/words.ts';
import type { Database } from '#db/database.ts';
import type { End } from '#enrolment/end-routes.ts';
import { phoneCodePage, phonePage } from '#enrolment/pages/phone.ts';
import type { BackupPhone } from '#enrolment/phone.ts';
import { markNumberSkipped } from '#enrolment/store.ts';
import { type AtStep, nextPath, shownPage, type Walking } from '#enrolment/walking.ts';
import { type Answer, redirect } from '#http/answer.ts';
import type { Country as Listed } from '#http/page/parts/phone-field.ts';
import type { Route } from '#http/route.ts';
import type { Session } from '#sessions/session.ts';
import { at } from '#sessions/task.ts';
import { enrolling } from '#spec/demand.ts';
import { type Country, countries, countryServed } from '#spec/phone-number/country.ts';
import { internationalNumber, parsePhoneNumber } from '#spec/phone-number/phone-number.ts';

interface Dependencies {
  readonly database: Database;
  readonly walk: Walking;
  readonly end: End;
  readonly phone: BackupPhone;
  readonly allowed: ReadonlySet<Country>;
}

interface Typed {
  readonly country: string;
  readonly number: string;
  readonly error: string | null;
}

/** The backup phone: a number, then the code that was texted to it. Both can be left out. */
export function phoneRoutes({ database, walk, end, phone, allowed }: Dependencies): Route<Session>[] {
  async function ask(here: AtStep, typed: Typed, status = 200): Promise<Answer> {
    const { request, session } = here;
    const listed = countries(request.site.lang, allowed).map(listedCountry);
    const kept = await authenticatorOf(database.sql, session.account.id, 'sms');
    const page = { ...typed, countries: listed, kept: kept?.masked ?? null };
    return shownPage(here, phonePage(here, page), status);
  }

  async function submit(here: AtStep): Promise<Answer> {
    const { form, words } = here.request;
    const country = form.get('country') ?? '';
    const number = form.get('number') ?? '';
    if (form.has('skip') || number.trim() === '') return skip(here);
    const { refusals, didYouMean, throttled } = words.enrolment.phone;
    const refused = (error: string, status = 422) => ask(here, { country, number, error }, status);

    const parsed = parsePhoneNumber({ country, text: number });
    if (!parsed.accepted) {
      const { suggestion, reason } = parsed;
      return refused(
        suggestion === null
          ? refusals[reason]
          : `${refusals[reason]} ${didYouMean(suggestion.international)}`,
      );
    }
    if (!countryServed(parsed.country, allowed)) return refused(refusals['country-not-served']);
    const texted = await phone.take(here, parsed.number);
    return texted.texted
      ? redirect(at('/enrolment/phone/code', here.task))
      : refused(throttled(texted.waitSeconds), 429);
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

  async function askCode(here: AtStep, { refusal, waitSeconds }: Code, status = 200): Promise<Answer> {
    const number = phone.numberOf(here);
    if (number === null) return redirect(nextPath(here));
    const { query, form } = here.request;
    const sentAgain =
      query.get('sent') === 'again' && (await newestText(database.sql, here.enrolment.id)) !== null;
    const typed = form.get('code') ?? '';
    const page = { number: internationalNumber(number), typed, refusal, sentAgain, waitSeconds };
    return shownPage(here, phoneCodePage(here, page), status);
  }

  async function prove(here: AtStep): Promise<Answer> {
    if (here.walk.phone === 'proven') return end.orNext(here);
    const result = await phone.prove(here, here.request.form.get('code') ?? '');
    if (!result.proven)
      return askCode(here, { refusal: result.refusal, waitSeconds: null }, refusalStatus(result.refusal));
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
    if (!texted.texted) return askCode(here, { refusal: null, waitSeconds: texted.waitSeconds }, 429);
    const path = at('/enrolment/phone/code', here.task);
    return redirect(`${path}${path.includes('?') ? '&' : '?'}sent=again`);
  }

  return [
    {
      method: 'GET',
      path: '/enrolment/phone',
      demand: enrolling,
      handle: walk.taking('phone', (here) =>
        ask(here, { country: guessedCountry(here, allowed), number: '', error: null }),
      ),
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
      method: 'POST',
      path: '/enrolment/phone/send',
      demand: enrolling,
      handle: walk.taking('phone-code', sendAgain),
    },
  ];
}

function listedCountry({ code, name, callingCode }: ReturnType<typeof countries>[number]): Listed {
  const prefix = `+${callingCode}`;
  // Italy and San Marino keep the 0 after the prefix.
  return {
    code,
    text: `${name} (${prefix})`,
    prefix,
    dropsZero: callingCode !== '39' && callingCode !== '378',
  };
}

/** The region that the browser's language names, if it names one that is served. */
function guessedCountry({ request }: AtStep, allowed: ReadonlySet<Country>): string {
  const regions = (request.headers['accept-language'] ?? '').match(/(?<=-)[A-Z]{2}\b/gi) ?? [];
  const served: ReadonlySet<string> = allowed;
  const named = regions.map((region) => region.toUpperCase()).find((region) => served.has(region));
  return named ?? (served.has('GB') ? 'GB' : ([...served][0] ?? ''));
}
