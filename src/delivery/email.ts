import { isMailAddress, type MailServer } from './mail-config.ts';
import { type Attempt, type Carrier, type CarrierResult, handedOver, type MailMessage } from './message.ts';

/** Mail by SMTP, a connection for each: nothing to keep alive, and none to close. */
export function mailCarrier(server: MailServer): Carrier<MailMessage> {
  let connecting: ReturnType<typeof transportTo> | null = null;
  const domain = server.from.address.replace(/^.*@/, '');

  return async function carry(message, { id, signal }: Attempt) {
    // A second address or header line in it would send the notice of one person to another.
    if (!isMailAddress(message.to))
      return { sent: false, reason: 'address-refused', retryAfterSeconds: null };
    try {
      connecting ??= transportTo(server);
      const transport = await connecting;
      const { messageId } = await transport.sendMail({
        from: { ...server.from },
        to: { name: '', address: message.to },
        subject: message.subject.replace(/\p{Cc}+/gu, ' '),
        text: message.text,
        ...(message.html === null ? {} : { html: message.html }),
        // The same at every attempt: most mailboxes show a message that comes twice once.
        messageId: `<${id}@${domain}>`,
        // RFC 3834: nobody's holiday answers to it.
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
        signal,
      });
      return handedOver('smtp', messageId);
    } catch (error) {
      return refusal(error);
    }
  };
}

/** Whether the server can be reached and takes our credentials; else the code of what is wrong ('EAUTH'). */
export async function mailProblem(server: MailServer): Promise<string | null> {
  try {
    await (await transportTo(server)).verify();
    return null;
  } catch (error) {
    return answerOf(error).code ?? 'EUNKNOWN';
  }
}

/** The library is read when there is a first mail to send: many a service sends none for days. */
async function transportTo({ host, port, isTls, isLoopback, credentials }: MailServer) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host,
    port,
    secure: isTls,
    requireTLS: !isTls && !isLoopback,
    tls: { rejectUnauthorized: !isLoopback },
    ...(credentials === null
      ? {}
      : { auth: { user: credentials.username, pass: credentials.password.reveal() } }),
    dnsTimeout: 5000,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 15_000,
  });
}

function refusal(error: unknown): CarrierResult {
  const { code, command, permanent, isRecipient } = answerOf(error);
  // Wrong credentials and a sender who may not send are mended by the operator; then what waits is sent.
  if (code === 'EAUTH' || code === 'ENOAUTH' || (permanent === true && command === 'MAIL FROM')) {
    return { sent: false, reason: 'gateway-refused', retryAfterSeconds: 0 };
  }
  if (permanent === null) return { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
  const reason = permanent && isRecipient ? 'address-refused' : 'gateway-refused';
  return { sent: false, reason, retryAfterSeconds: permanent ? null : 0 };
}

interface Answer {
  /** Nodemailer's: 'EAUTH', 'EENVELOPE'. */
  readonly code: string | null;
  /** Of SMTP, that was answered so: 'MAIL FROM'. */
  readonly command: string | null;
  /** RFC 5321, 4.2.1: 5yz is for good, 4yz for now; null: the server answered nothing. */
  readonly permanent: boolean | null;
  readonly isRecipient: boolean;
}

function answerOf(error: unknown): Answer {
  const found = new Map<string, unknown>(error instanceof Error ? Object.entries(error) : []);
  const text = (name: string) => {
    const value = found.get(name);
    return typeof value === 'string' ? value : null;
  };
  const permanent = found.get('permanent');
  return {
    code: text('code'),
    command: text('command'),
    permanent: typeof permanent === 'boolean' ? permanent : null,
    isRecipient: Array.isArray(found.get('rejected')),
  };
}
