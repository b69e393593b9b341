import { accountPageRoom } from '#account-page/account-page.ts';
import { insideTasks } from '#account-page/tasks.ts';
import { notifier } from '#accounts/notices.ts';
import { passwordHash } from '#accounts/password-hash.ts';
import { passwordSetter } from '#accounts/set-password.ts';
import { sealer } from '#audit/sealer.ts';
import { authenticatorAppRoom } from '#authenticator-app/authenticator-app.ts';
import { asker } from '#authenticators/push/asking.ts';
import { sweepLinks } from '#authenticators/push/link-store.ts';
import { sweepNonces, sweepPhones } from '#authenticators/push/phone-store.ts';
import { sweepRequests } from '#authenticators/push/request-store.ts';
import { subscriptions } from '#authenticators/push/subscription.ts';
import { texter } from '#authenticators/sms/deliver.ts';
import { sweepEndedApps } from '#authenticators/totp/ended-app-store.ts';
import { clockRoutes } from '#clock-routes.ts';
import type { Config } from '#config.ts';
import type { Database } from '#db/database.ts';
import { outbox } from '#delivery/outbox.ts';
import { sending } from '#delivery/sending.ts';
import { webPushCarrier } from '#delivery/web-push/carrier.ts';
import { vapidKeys } from '#delivery/web-push/vapid.ts';
import { enrolmentRoom } from '#enrolment/enrolment.ts';
import { dropEnrolments } from '#enrolment/store.ts';
import { footerRoutes } from '#footer-routes.ts';
import { guideRoom, guideTasks } from '#guide/guide.ts';
import { healthRoutes } from '#health-routes.ts';
import type { Gate, Route } from '#http/route.ts';
import type { Mount } from '#http/server.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Keyring } from '#kernel/keyring.ts';
import type { Log } from '#kernel/log.ts';
import { languageRoutes } from '#language-routes.ts';
import { liveChanges } from '#live/live.ts';
import { sweepChanges } from '#live/store.ts';
import type { Languages } from '#locales/languages.ts';
import { applicationsOf, shownApplicationNames } from '#oidc/clients/application-store.ts';
import type { Pages } from '#oidc/engine/pages.ts';
import { logoutCarrier } from '#oidc/logout/carrier.ts';
import { endings } from '#oidc/logout/endings.ts';
import { openidProvider } from '#oidc/provider.ts';
import { sweepOidc } from '#oidc/sweep.ts';
import { clockWatch } from '#own-clock.ts';
import { parting } from '#recovery/lost-phone/parting.ts';
import { lostPhoneRoutes } from '#recovery/lost-phone/routes.ts';
import { passwordLinks } from '#recovery/password-link.ts';
import { recoveryRoutes } from '#recovery/routes.ts';
import { gate } from '#sessions/gate.ts';
import type { Session } from '#sessions/session.ts';
import { sessions } from '#sessions/sessions.ts';
import { tasks } from '#sessions/task.ts';
import { signInRoom } from '#sign-in/sign-in.ts';
import { sweeper } from '#sweeper.ts';
import { throttle } from '#throttle/throttle.ts';
import { videoRoutes } from '#video-routes.ts';

const sweeps = [sweepEndedApps, sweepNonces, sweepPhones, sweepLinks, sweepRequests, sweepChanges];

export interface Foundation {
  readonly config: Config;
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
  /** Of the OpenID engine. */
  readonly pages: Pages;
  readonly languages: Languages;
  /** The folder of the setup videos. */
  readonly videos: string;
}

export interface Features {
  readonly routes: readonly Route<Session>[];
  readonly mounts: readonly Mount[];
  readonly gate: Gate<Session>;
  /** What runs beside the requests: the outbox, the sweeping, the sealing. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Puts the rooms together; nothing else constructs anything. */
export async function composeFeatures(foundation: Foundation): Promise<Features> {
  const { config, database, keyring, clock, log, pages, languages, videos } = foundation;
  const { sql } = database;
  const { url, enrolment: policy } = config;

  const enqueue = outbox({ keyring, clock });
  const notify = notifier({ enabled: config.mail !== null, url, service: config.name, languages, enqueue });
  const applications = endings({ clock, enqueue });
  const session = sessions({
    clock,
    keyring,
    policy,
    onEnded: applications.onEnded,
    onAllEnded: applications.endAllOf,
  });
  const passwords = passwordHash(keyring);
  const spending = throttle({ clock, limits: config.limits });
  const taskOf = tasks({ sql, inside: { ...insideTasks, ...guideTasks } });
  const admission = gate({ database, sessions: session, tasks: taskOf });
  const texts = config.smsUrl !== null;
  const live = liveChanges({ database, log });
  const vapid = vapidKeys({ keyring, clock });
  const ask = asker({ keyring, throttle: spending, enqueue, numberPolicy: config.pushNumber });
  const room = {
    ...foundation,
    sessions: session,
    passwords,
    throttle: spending,
    tasks: taskOf,
    notify,
    policy,
    url,
    name: config.name,
    live,
    ask,
  };
  const text = texter({ keyring, throttle: spending, url, enqueue });
  const service = { name: config.name, url };
  const setPassword = passwordSetter({
    ...{ passwords, sessions: session, notify, dropEnrolments, throttle: spending, service },
  });
  const openid = await openidProvider({
    ...foundation,
    url,
    sessions: session,
    endings: applications,
    pages,
    throttle: spending,
  });
  const applicationNames = () => shownApplicationNames(sql, config.shownApplications);
  const logout = logoutCarrier({ ...foundation, url, allowedTargets: config.privateTargets });
  const push = webPushCarrier({
    database,
    clock,
    vapid,
    subscriptions: subscriptions({ keyring }),
    subject: pushSubject(config),
    allowedTargets: config.privateTargets,
  });
  const post = sending({ ...foundation, throttle: spending, logout, push });
  const cleaning = sweeper({ database, clock, log, further: [sweepOidc, post.sweep, ...sweeps] });
  const watching = clockWatch({ database, clock, log, timeUrl: config.timeUrl });
  const sealing = sealer({ database, keyring, clock, log });

  return {
    gate: admission,
    mounts: [openid.mount],
    routes: [
      ...healthRoutes({ sql }),
      ...footerRoutes(config),
      ...languageRoutes({ sql, url }),
      ...videoRoutes({ languages, videos }),
      ...clockRoutes(config),
      ...guideRoom({
        sql,
        keyring,
        throttle: spending,
        url,
        offer: {
          texts,
          mails: config.mail !== null,
          policy,
          pushNumber: config.pushNumber,
          desk: config.help,
        },
      }),
      ...signInRoom({ ...room, text, texts, applicationNames, leaveApplication: openid.leave }),
      ...enrolmentRoom({
        ...room,
        text,
        texts,
        allowed: config.smsCountries,
        applicationNames,
      }),
      ...lostPhoneRoutes({ database, tasks: taskOf, part: parting({ database, sessions: session, notify }) }),
      ...recoveryRoutes({
        database,
        tasks: taskOf,
        setPassword,
        requestLink: passwordLinks({ ...room, enqueue, url }),
        mails: config.mail !== null,
      }),
      ...accountPageRoom({
        ...room,
        texts,
        dropEnrolments,
        setPassword,
        applications: (id) => applicationsOf(sql, id),
      }),
      ...authenticatorAppRoom({ ...room, vapid, allowedTargets: config.privateTargets }),
      ...post.routes,
      ...openid.routes,
    ],
    start: async () => {
      await live.start();
      await post.start();
      cleaning.start();
      sealing.start();
      watching.start();
    },
    stop: async () => {
      await post.stop();
      await cleaning.stop();
      await sealing.stop();
      await watching.stop();
      await openid.stop();
      await live.stop();
    },
  };
}

/** RFC 8292 section 2.1: a mail address or an https address of whoever runs this. */
function pushSubject({ mail, url }: Config): string {
  if (url.protocol === 'https:') return url.origin;
  return `mailto:${mail === null ? `operator@${url.hostname}` : mail.from.address}`;
}
