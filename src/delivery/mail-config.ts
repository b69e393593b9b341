import addressparser from 'nodemailer/lib/addressparser';
import { isLoopback } from '#delivery/loopback.ts';
import { ConfigError } from '#kernel/errors.ts';
import { Secret } from '#kernel/secret.ts';

export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); else STARTTLS, which is required but on loopback. */
  readonly isTls: boolean;
  readonly isLoopback: boolean;
  readonly credentials: { readonly username: string; readonly password: Secret } | null;
  readonly from: MailAddress;
}

/** TWOFOLD_SMTP_URL and TWOFOLD_MAIL_FROM. */
export function parseMailServer({
  smtpUrl,
  from,
}: {
  readonly smtpUrl: string;
  readonly from: string;
}): MailServer {
  const url = URL.parse(smtpUrl);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw wrong(
      'it is no address of a mail server',
      'write smtp://USER:PASS@HOST:587, or smtps:// for port 465',
    );
  }
  if ((url.pathname !== '' && url.pathname !== '/') || url.search !== '' || url.hash !== '') {
    throw wrong('there is something behind the port', 'write %2F, %3F and %23 for / ? and # in a password');
  }
  if (url.username === '' && url.password !== '')
    throw wrong('it has a password and no name', 'write USER:PASS@HOST');
  const isTls = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (isTls ? 465 : 587) : Number(url.port),
    isTls,
    isLoopback: isLoopback(url.hostname),
    credentials:
      url.username === ''
        ? null
        : { username: decoded(url.username), password: new Secret(decoded(url.password)) },
    from: sender(from),
  };
}

/** One mailbox, in characters that mean nothing else in a header or to SMTP. */
export function isMailAddress(text: string): boolean {
  return (
    text.length <= 254 && /^[^\s\p{Cc}\p{Cf}"(),:;<>@[\\\]]+@[^\s\p{Cc}\p{Cf}"(),:;<>@[\\\]]+$/u.test(text)
  );
}

function sender(text: string): MailAddress {
  const [mailbox, ...others] = addressparser(text, { flatten: true });
  if (mailbox === undefined || others.length > 0 || /\p{Cc}/u.test(text) || !isMailAddress(mailbox.address)) {
    throw new ConfigError(
      'TWOFOLD_MAIL_FROM is no single mail address: write it like "Twofold <no-reply@example.com>".',
    );
  }
  return { name: mailbox.name, address: mailbox.address };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong("a user name or password has a bare '%' in it", 'write it as %25');
  }
}

/** The address is not repeated in the message, for it has a password in it. */
function wrong(what: string, mend: string): ConfigError {
  return new ConfigError(`TWOFOLD_SMTP_URL: ${what}: ${mend}.`);
}
