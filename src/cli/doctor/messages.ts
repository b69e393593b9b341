import type { Config } from '#config.ts';
import { mailProblem } from '#delivery/email.ts';
import type { Gateway } from '#delivery/sms/gateway.ts';
import { parseGateways } from '#delivery/sms/parse-url.ts';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { ConfigError } from '#kernel/errors.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { silenceOf } from './address.ts';
import { bad, type Finding, good } from './finding.ts';

/** Gateways, and where each has to report to. Nothing is sent: a text costs money. */
export async function checkTexts({ smsUrl, url }: Config, keyring: Keyring | null): Promise<Finding[]> {
  if (smsUrl === null) {
    return [good('texts', 'no gateway: the backup phone is not offered (TWOFOLD_SMS_URL)')];
  }
  const addressOf = (gateway: string) =>
    keyring === null ? 'unknown' : receiptUrl({ url, keyring, gateway });
  try {
    const gateways = parseGateways(smsUrl.reveal(), addressOf);
    const found = gateways.map((gateway) => checkGateway(gateway, addressOf(gateway.name)));
    return (await Promise.all(found)).flat();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [bad('texts', 'the gateways cannot be read', error.message)];
  }
}

async function checkGateway({ name, origin }: Gateway, reportsTo: string): Promise<Finding[]> {
  const found = good('texts', `${name}, which reports to ${reportsTo}`);
  const silence = await silenceOf(origin);
  if (silence === null) return [found];
  const mend =
    'Start it, or check its host and port in TWOFOLD_SMS_URL, and whether a firewall lets this machine out.';
  return [found, bad('texts', `${name} does not answer at ${origin} (${silence})`, mend)];
}

export async function checkMail({ mail }: Config): Promise<Finding> {
  if (mail === null) {
    return good(
      'mail',
      'no server: notices stay in the account page, and no links are mailed (TWOFOLD_SMTP_URL)',
    );
  }
  const { host, port } = mail;
  const problem = await mailProblem(mail);
  if (problem === null) return good('mail', `${host}:${port} takes our mail`);
  return bad('mail', `${host}:${port} does not take our mail (${problem})`, mends.get(problem) ?? otherwise);
}

const otherwise =
  'Check TWOFOLD_SMTP_URL: scheme, host and port, and whether a firewall lets this machine out.';
const credentials = 'Check the name and password in TWOFOLD_SMTP_URL, with %40 for @ and %2F for / in them.';

const mends: ReadonlyMap<string, string> = new Map([
  ['EAUTH', credentials],
  ['ENOAUTH', credentials],
  ['ETLS', 'The server offers no TLS, or a certificate for another name: use smtps:// or its real name.'],
  ['EDNS', 'The name of the server is not known: check the host in TWOFOLD_SMTP_URL.'],
]);
