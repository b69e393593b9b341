import type { BlockList } from 'node:net';
import type { MailServer } from '#delivery/mail-config.ts';
import { parseMailServer } from '#delivery/mail-config.ts';
import { parseTargets } from '#delivery/private-targets.ts';
import { trustedProxies } from '#http/address.ts';
import { defaultAccent } from '#http/page/skin.ts';
import { ConfigError } from '#kernel/errors.ts';
import { Secret } from '#kernel/secret.ts';
import { shownName } from '#kernel/shown-name.ts';
import type { EnrolmentPolicy } from '#sessions/enrolment-policy.ts';
import { type Country, defaultAllowList, parseAllowList } from '#spec/phone-number/country.ts';
import type { Limits } from '#throttle/limits.ts';
import { parseLimits } from '#throttle/settings.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Every setting of the service, parsed once. docs/operate/configure.md says the same in prose. */
export interface Config {
  /** TWOFOLD_URL: issuer, and base of every link. https, but on localhost. */
  readonly url: URL;
  /** TWOFOLD_LISTEN: address and port. */
  readonly listen: { readonly host: string; readonly port: number };
  /** TWOFOLD_DATABASE_URL; `null` for the embedded one. */
  readonly databaseUrl: Secret | null;
  /** TWOFOLD_DATA_DIR: the embedded database and the key file. */
  readonly dataDir: string;
  /** TWOFOLD_KEY, TWOFOLD_KEY_FILE: where the master keys are. */
  readonly masterKey: { readonly text: Secret | null; readonly file: string | null };
  /** TWOFOLD_NAME, TWOFOLD_ACCENT, TWOFOLD_LOGO: what people see. */
  readonly name: string;
  readonly accent: string;
  readonly logoFile: string | null;
  /** TWOFOLD_HELP_URL: the operator's page of help, or how to reach the help desk. */
  readonly help: Help | null;
  /** TWOFOLD_PRIVACY_URL: what the operator says of privacy. */
  readonly privacyUrl: string | null;
  /** TWOFOLD_SHOWN_APPLICATIONS: whose names anybody may read. */
  readonly shownApplications: Shown;
  /** TWOFOLD_ENROLMENT. */
  readonly enrolment: EnrolmentPolicy;
  /** TWOFOLD_PUSH_NUMBER. */
  readonly pushNumber: 'earned' | 'strict';
  /** TWOFOLD_SMS_URL; read by delivery/sms/parse-url.ts, since receipts need the keys. */
  readonly smsUrl: Secret | null;
  /** TWOFOLD_SMS_COUNTRIES. */
  readonly smsCountries: ReadonlySet<Country>;
  /** TWOFOLD_SMTP_URL, TWOFOLD_MAIL_FROM; `null`: notices stay in the account page. */
  readonly mail: MailServer | null;
  /** TWOFOLD_LIMITS: how often what may be tried. */
  readonly limits: Limits;
  /** TWOFOLD_TRUSTED_PROXIES: whose forwarding headers count. */
  readonly trustedProxies: BlockList;
  /** TWOFOLD_PRIVATE_TARGETS: `host:port` pairs on private addresses that we may call. */
  readonly privateTargets: readonly string[];
  /** TWOFOLD_TIME_URL: whose `Date` this machine's clock is compared with; `null`: nobody is asked. */
  readonly timeUrl: URL | null;
  /** TWOFOLD_LOG. */
  readonly logLevel: LogLevel;
}

/** A page replaces our own; a mailbox or a telephone stands on it. */
export interface Help {
  readonly kind: 'page' | 'mail' | 'telephone';
  readonly url: string;
}

/** Ids of clients. */
export type Shown = 'all' | readonly string[];

type Environment = Readonly<Record<string, string | undefined>>;

export function parseConfig(environment: Environment): Config {
  const given = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const secret = (name: string): Secret | null => {
    const value = given(name);
    return value === null ? null : new Secret(value);
  };
  const url = parseUrl(given('TWOFOLD_URL') ?? 'http://localhost:4000');
  const name = given('TWOFOLD_NAME') ?? 'Twofold';
  const countries = given('TWOFOLD_SMS_COUNTRIES');
  return {
    url,
    listen: parseListen(given('TWOFOLD_LISTEN') ?? '127.0.0.1:4000'),
    databaseUrl: parseDatabaseUrl(given('TWOFOLD_DATABASE_URL')),
    dataDir: given('TWOFOLD_DATA_DIR') ?? './data',
    masterKey: { text: secret('TWOFOLD_KEY'), file: given('TWOFOLD_KEY_FILE') },
    name: parseServiceName(name),
    accent: given('TWOFOLD_ACCENT') ?? defaultAccent,
    logoFile: given('TWOFOLD_LOGO'),
    help: parseHelp(given('TWOFOLD_HELP_URL')),
    privacyUrl: parsePrivacyUrl(given('TWOFOLD_PRIVACY_URL')),
    shownApplications: parseShown(given('TWOFOLD_SHOWN_APPLICATIONS') ?? 'all'),
    enrolment: parseEnrolment(given('TWOFOLD_ENROLMENT') ?? 'required'),
    pushNumber: parsePushNumber(given('TWOFOLD_PUSH_NUMBER') ?? 'earned'),
    smsUrl: secret('TWOFOLD_SMS_URL'),
    smsCountries: countries === null ? defaultAllowList : parseAllowList(countries),
    mail: parseMail(given('TWOFOLD_SMTP_URL'), given('TWOFOLD_MAIL_FROM'), url, name),
    limits: parseLimits(list(given('TWOFOLD_LIMITS'))),
    trustedProxies: trustedProxies(list(given('TWOFOLD_TRUSTED_PROXIES'))),
    privateTargets: parseTargets(list(given('TWOFOLD_PRIVATE_TARGETS'))),
    timeUrl: parseTimeUrl(given('TWOFOLD_TIME_URL')),
    logLevel: parseLogLevel(given('TWOFOLD_LOG') ?? 'info'),
  };
}

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError('TWOFOLD_URL must be the address people use, like https://id.example.com.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new ConfigError(
      'TWOFOLD_URL must be an origin only: scheme, host and port, with no path behind it.',
    );
  }
  if (url.protocol === 'http:' && url.hostname !== 'localhost') {
    throw new ConfigError('TWOFOLD_URL must begin with https://; plain http is for localhost only.');
  }
  return url;
}

function parseListen(text: string): Config['listen'] {
  const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535) {
    throw new ConfigError('TWOFOLD_LISTEN must be an address and a port, like 127.0.0.1:4000 or [::]:4000.');
  }
  return { host: (host ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1'), port: Number(port) };
}

function parseDatabaseUrl(text: string | null): Secret | null {
  if (text === null) return null;
  if (!/^postgres(ql)?:\/\//.test(text) || URL.parse(text) === null) {
    throw new ConfigError(
      'TWOFOLD_DATABASE_URL must be a URL like postgres://twofold:PASSWORD@HOST:5432/twofold.',
    );
  }
  return new Secret(text);
}

function parseServiceName(text: string): string {
  const name = shownName(text, 60);
  if (name === null) throw new ConfigError('TWOFOLD_NAME must be at most 60 printable characters.');
  return name;
}

const helpKinds: Readonly<Record<string, Help['kind']>> = {
  'https:': 'page',
  'mailto:': 'mail',
  'tel:': 'telephone',
};

function parseHelp(text: string | null): Help | null {
  if (text === null) return null;
  const url = URL.parse(text);
  const kind = url === null ? undefined : helpKinds[url.protocol];
  if (url === null || kind === undefined || (kind !== 'page' && url.pathname === '')) {
    throw new ConfigError(
      'TWOFOLD_HELP_URL must begin with https://, mailto: or tel:, like mailto:help@example.com.',
    );
  }
  return { kind, url: url.href };
}

function parsePrivacyUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url?.protocol === 'https:') return url.href;
  throw new ConfigError('TWOFOLD_PRIVACY_URL must begin with https://, like https://example.com/privacy.');
}

function parseTimeUrl(text: string | null): URL | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url?.protocol === 'https:' && url.username === '') return url;
  throw new ConfigError('TWOFOLD_TIME_URL must begin with https://, like https://time.example.com/.');
}

function parseShown(text: string): Shown {
  if (text === 'all') return 'all';
  return text === 'none' ? [] : list(text);
}

function parseEnrolment(text: string): EnrolmentPolicy {
  if (text === 'required' || text === 'optional') return { kind: text };
  const days = /^grace:([1-9]\d{0,2})d$/.exec(text)?.[1];
  if (days === undefined) {
    throw new ConfigError(
      'TWOFOLD_ENROLMENT must be required, optional, or grace:14d with a number of days.',
    );
  }
  return { kind: 'grace', days: Number(days) };
}

function parsePushNumber(text: string): Config['pushNumber'] {
  if (text === 'earned' || text === 'strict') return text;
  throw new ConfigError(
    'TWOFOLD_PUSH_NUMBER must be earned (one tap from a browser that earned it) or strict (the number always).',
  );
}

function parseMail(smtpUrl: string | null, from: string | null, url: URL, name: string): MailServer | null {
  if (smtpUrl === null) return null;
  return parseMailServer({ smtpUrl, from: from ?? `${JSON.stringify(name)} <no-reply@${url.hostname}>` });
}

function parseLogLevel(text: string): LogLevel {
  if (text === 'debug' || text === 'info' || text === 'warn' || text === 'error') return text;
  throw new ConfigError('TWOFOLD_LOG must be debug, info, warn or error.');
}

function list(text: string | null): string[] {
  return (text ?? '').split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));
}
