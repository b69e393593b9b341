import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { noOrigin, record } from '#audit/audit.ts';
import { secondsAfter, systemClock, unixSeconds } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { type ClockSigns, clockSigns, clockWatch, doubts } from '#own-clock.ts';
import { timeStep, usualParameters } from '#spec/otp/totp.ts';
import { httpStub } from '../test/support/http-stub.ts';
import { type TestService, testService } from '../test/support/service.ts';
import { protect } from '../test/support/signed-in.ts';

let service: TestService;
before(async () => {
  service = await testService();
});
after(() => service.stop());

const agreeing: ClockSigns = {
  databaseSeconds: 0.1,
  sourceSeconds: null,
  phones: { accepted: 0, aheadSeconds: null, blamed: 0 },
};

/** A service whose own clock is so many seconds ahead of the world. */
function aheadBy(seconds: number) {
  return { sql: service.database.sql, clock: () => secondsAfter(systemClock(), seconds), timeUrl: null };
}

/** So many phones sign in now, with clocks that are ahead of ours. */
async function phonesSignIn(count: number, aheadSeconds: number): Promise<void> {
  const now = systemClock();
  for (let index = 0; index < count; index++) {
    const anna = await service.account();
    const { totp } = await protect(service, anna, 'totp');
    const lastStep = timeStep(unixSeconds(secondsAfter(now, aheadSeconds)), usualParameters);
    await service.database.sql`
      update authenticator set last_step = ${lastStep}, last_used_at = ${now} where id = ${totp ?? null}`;
    const confirmed = {
      event: 'sign-in.confirmation',
      outcome: 'success',
      actor: 'claimant',
      accountId: anna.id,
      authenticatorKind: 'totp',
    } as const;
    assert.ok(totp);
    await record(service.database.sql, { ...confirmed, authenticatorId: totp }, noOrigin(now));
  }
}

test('a clock that agrees with the database is not doubted, and one that does not is', async () => {
  assert.deepEqual(doubts(await clockSigns(aheadBy(0))), []);
  const signs = await clockSigns(aheadBy(-5));
  assert.deepEqual(doubts(signs), ['database']);
  assert.ok(Math.abs(signs.databaseSeconds - 5) < 1);
});

test('a source that the operator named is believed to the second, and one that does not answer proves nothing', async () => {
  let date: Date | null = new Date();
  const source = await httpStub((_request, response) => {
    response.sendDate = false;
    if (date !== null) response.setHeader('Date', date.toUTCString());
    response.end();
  });
  const ask = async () => clockSigns({ ...aheadBy(0), timeUrl: new URL(source.origin) });
  const right = await ask();
  assert.deepEqual(doubts(right), []);
  date = secondsAfter(new Date(), -60);
  const wrong = await ask();
  assert.deepEqual(doubts(wrong), ['source']);
  assert.ok(typeof wrong.sourceSeconds === 'number' && Math.abs(wrong.sourceSeconds - 60) < 3);
  date = null;
  assert.deepEqual([(await ask()).sourceSeconds, doubts(await ask())], ['unreachable', []]);
  await source.close();
  assert.equal((await ask()).sourceSeconds, 'unreachable');
});

test('nobody is asked for the time unless the operator names them', async () => {
  assert.equal((await clockSigns(aheadBy(0))).sourceSeconds, null);
});

test('when the codes of most phones are of another time, it is our clock that is doubted', async () => {
  await phonesSignIn(11, 45);
  const signs = await clockSigns(aheadBy(0));
  assert.equal(signs.phones.accepted, 11);
  assert.deepEqual(doubts(signs), ['phones']);
  await phonesSignIn(12, 0);
  assert.deepEqual(doubts(await clockSigns(aheadBy(0))), []);
});

test('a few phones that are wrong blame nobody but themselves', () => {
  const seen = (phones: ClockSigns['phones']) => doubts({ ...agreeing, phones });
  assert.deepEqual(seen({ accepted: 9, aheadSeconds: 40, blamed: 0 }), []);
  assert.deepEqual(seen({ accepted: 40, aheadSeconds: -12, blamed: 11 }), []);
  assert.deepEqual(seen({ accepted: 0, aheadSeconds: null, blamed: 9 }), []);
  assert.deepEqual(seen({ accepted: 3, aheadSeconds: 0, blamed: 12 }), ['phones']);
});

test('the operator is told when the clock becomes doubtful and when it is right again, and not in between', async () => {
  const lines: string[] = [];
  const keep = (message: string) => void lines.push(message);
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep };
  let ahead = 0;
  const clock = () => secondsAfter(systemClock(), ahead);
  const look = async () => {
    watch.start();
    await watch.stop();
  };
  const watch = clockWatch({ database: service.database, clock, log, timeUrl: null });
  await look();
  ahead = 60;
  await look();
  await look();
  ahead = 0;
  await look();
  assert.deepEqual(lines, [
    'the clock of this machine may be wrong',
    'the clock of this machine is right again',
  ]);
});
