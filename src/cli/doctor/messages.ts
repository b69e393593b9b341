import type { Config } from '#config.ts';
import { mailProblem } from '#delivery/email.ts';
import { parseGateways } from '#delivery/sms/parse-url.ts';
import { receiptUrl } from '#delivery/sms/receipt-address.ts';
import { ConfigError } from '#kernel/errors.ts';
import type { Keyring } from '#kernel/keyring.ts';
import { bad, type Finding, good } from './finding.ts';

/** Gateways, and where each has to report to. Nothing is sent: a text costs money. */
export function checkTexts({ smsUrl, url }: Config, keyring: Keyring | null): Finding[] {
  if (smsUrl === null) {
    return [good('texts', 'no gateway: the backup phone is not offered (TWOFOLD_SMS_URL)')];
  }
  const addressOf = (gateway: string) =>
    keyring === null ? 'unknown' : receiptUrl({ url, keyring, gateway });
  try {
    const gateways = parseGateways(smsUrl.reveal(), addressOf);
    return gateways.map(({ name }) => good('texts', `${name}, which reports to ${addressOf(name)}`));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return [bad('texts', 'the gateways cannot be read', error.message)];
  }
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
  return bad('mail', `${host}:${port} does not (${problem})`, mends.get(problem) ?? otherwise);
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
