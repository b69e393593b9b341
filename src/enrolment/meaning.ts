import { openNumber } from '#authenticators/sms/store.ts';
import { authenticatorOf } from '#authenticators/store.ts';
import type { Database } from '#db/database.ts';
import { likelyCountries } from '#enrolment/countries.ts';
import type { AtStep } from '#enrolment/walking.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { type Country, countryServed } from '#spec/phone-number/country.ts';
import { meantNumbers } from '#spec/phone-number/meant.ts';
import { countryOfNumber, type ParsedNumber, type TypedNumber } from '#spec/phone-number/phone-number.ts';

interface Dependencies {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly allowed: ReadonlySet<Country>;
}

/** More than that is no help. */
const mostOffered = 3;

export type Meaning = ReturnType<typeof meaning>;

/** Which country somebody has in mind, and which number where the one that was typed is none. */
export function meaning({ database, keyring, allowed }: Dependencies) {
  /** Of the number that was typed before on this walk, and of the one that is linked. */
  async function known({ enrolment, session }: AtStep): Promise<readonly Country[]> {
    const linked = await authenticatorOf(database.sql, session.account.id, 'sms');
    const numbers = [
      ...(enrolment.numberSealed === null ? [] : [{ id: enrolment.smsId, sealed: enrolment.numberSealed }]),
      ...(linked === null ? [] : [linked]),
    ];
    return numbers.flatMap(({ id, sealed }) => countryOfNumber(openNumber(keyring, id, sealed)) ?? []);
  }

  const likely = async (here: AtStep): Promise<readonly Country[]> =>
    likelyCountries({ request: here.request, known: await known(here) }, allowed);

  async function meant(here: AtStep, typed: TypedNumber): Promise<readonly ParsedNumber[]> {
    const all = meantNumbers({ ...typed, likely: await likely(here) });
    return all.filter(({ country }) => countryServed(country, allowed)).slice(0, mostOffered);
  }

  return { likely, meant };
}
