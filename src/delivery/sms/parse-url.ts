import { isLoopback } from '#delivery/loopback.ts';
import { ConfigError } from '#kernel/errors.ts';
import { Secret } from '#kernel/secret.ts';
import type { Gateway, Placing } from './gateway.ts';
import { kannelGateway } from './kannel.ts';
import { twilioGateway } from './twilio.ts';
import { webhookGateway } from './webhook.ts';

type Kind = 'webhook' | 'twilio' | 'kannel';

/** A gateway that lacks only its name and where it reports to. */
interface Parsed {
  readonly kind: Kind;
  place(placing: Placing): Gateway;
}

const forms: ReadonlyMap<string, (url: URL) => Parsed> = new Map([
  ['webhook+https:', webhook],
  ['webhook+http:', webhook],
  ['twilio:', twilio],
  ['kannel:', (url) => kannel(url, 'http')],
  ['kannel+https:', (url) => kannel(url, 'https')],
]);

/**
 * TWOFOLD_SMS_URL: one gateway or several, comma-separated, in the order they are tried.
 * @param receiptUrlOf the receipt address of a gateway by its name
 */
export function parseGateways(text: string, receiptUrlOf: (name: string) => string): readonly Gateway[] {
  const seen = new Map<Kind, number>();
  // A comma inside an address does not begin another one.
  return text.split(/,(?=\s*[a-z][a-z0-9+.-]*:\/\/)/).map((entry, index) => {
    const { kind, place } = parseEntry(entry.trim(), index);
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    const name = count === 1 ? kind : `${kind}-${count}`;
    return place({ name, receiptUrl: receiptUrlOf(name) });
  });
}

function parseEntry(entry: string, index: number): Parsed {
  const url = URL.parse(entry);
  // The address is not repeated in the message, for it has a password in it.
  if (url === null)
    throw wrong(`address ${index + 1} is no URL`, 'write it like webhook+https://sms.example.com/send');
  const form = forms.get(url.protocol);
  if (form === undefined) {
    throw wrong(
      `address ${index + 1} begins with '${url.protocol}//'`,
      'use webhook+https://, twilio:// or kannel:// (networks that speak SMPP are reached through Kannel)',
    );
  }
  if (url.hash !== '') throw wrong(`the ${url.protocol}// address has a '#' in it`, 'write it as %23');
  return form(url);
}

function webhook(url: URL): Parsed {
  const scheme = url.protocol.slice('webhook+'.length);
  // Scheme and host of a URL with an unknown scheme cannot be changed in place.
  const target = URL.parse(url.href.replace(/^webhook\+/, ''));
  if (target === null || target.hostname === '')
    throw wrong('the webhook has no host', 'write webhook+https://HOST/PATH');
  if (scheme === 'http:' && !isLoopback(target.hostname)) {
    throw wrong(
      'the webhook would carry codes unencrypted',
      'use webhook+https://, or a webhook on this machine',
    );
  }
  const credentials = `${decoded(target.username)}:${decoded(target.password)}`;
  const authorization =
    credentials === ':' ? null : new Secret(`Basic ${Buffer.from(credentials).toString('base64')}`);
  target.username = '';
  target.password = '';
  return { kind: 'webhook', place: (placing) => webhookGateway({ ...placing, url: target, authorization }) };
}

function twilio(url: URL): Parsed {
  const from = url.searchParams.get('from') ?? '';
  if (url.hostname === '' || url.username === '' || url.password === '' || from === '') {
    throw wrong(
      'the twilio:// address lacks a part',
      'write twilio://SID:TOKEN@api.twilio.com/?from=%2B15550100',
    );
  }
  return {
    kind: 'twilio',
    place: (placing) =>
      twilioGateway({
        ...placing,
        origin: `${isLoopback(url.hostname) ? 'http' : 'https'}://${url.host}`,
        accountSid: decoded(url.username),
        authToken: new Secret(decoded(url.password)),
        from: plus(from),
      }),
  };
}

function kannel(url: URL, scheme: 'http' | 'https'): Parsed {
  if (url.hostname === '' || url.username === '' || url.password === '') {
    throw wrong('the kannel:// address lacks a part', 'write kannel://USER:PASS@HOST:13013/?from=SENDER');
  }
  const path = url.pathname === '' || url.pathname === '/' ? '/cgi-bin/sendsms' : url.pathname;
  const from = url.searchParams.get('from');
  return {
    kind: 'kannel',
    place: (placing) =>
      kannelGateway({
        ...placing,
        url: new URL(`${scheme}://${url.host}${path}`),
        username: decoded(url.username),
        password: new Secret(decoded(url.password)),
        from: from === null ? null : plus(from),
      }),
  };
}

/** '?from=+15550100' is what people write, and a query reads its plus as a blank. */
function plus(from: string): string {
  return from.replace(/^ (?=\d)/, '+');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong("a user name or password has a bare '%' in it", 'write it as %25');
  }
}

function wrong(what: string, mend: string): ConfigError {
  return new ConfigError(`TWOFOLD_SMS_URL: ${what}: ${mend}.`);
}
