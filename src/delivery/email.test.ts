import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, test } from 'node:test';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { ConfigError } from '#kernel/errors.ts';
import type { MessageId } from '#kernel/ids.ts';
import { mailCarrier, mailProblem } from './email.ts';
import { isMailAddress, type MailServer, parseMailServer } from './mail-config.ts';
import { type CarrierResult, handedOver, type MailMessage } from './message.ts';

const id = '6f1c1f2e-5b0a-4c53-9b58-0a6a1b2c3d4e' as MessageId;
const from = 'Twofold – Ærlig <no-reply@id.example.com>';
const notice: MailMessage = {
  kind: 'mail',
  to: 'ada@example.com',
  subject: 'Ny telefon på kontoen din',
  text: 'Var det deg?\n\nhttps://id.example.com/account',
  html: null,
  expiresAt: new Date('2030-01-01'),
  accountId: null,
};

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.map((close) => close()));
  closing = [];
});

test('a mail arrives as it was written, marked as nobody to answer to', async () => {
  const { server, mails } = await smtp({});
  assert.deepEqual(await carry(server), handedOver('smtp', `<${id}@id.example.com>`));
  const [mail] = mails;
  assert.equal(mail?.subject, notice.subject);
  assert.equal(mail?.text?.trim(), notice.text);
  assert.equal(mail?.html, false);
  assert.equal(mail?.from?.text, '"Twofold – Ærlig" <no-reply@id.example.com>');
  assert.equal(mail?.messageId, `<${id}@id.example.com>`);
  assert.equal(mail?.headers.get('auto-submitted'), 'auto-generated');
});

test('HTML comes beside the text, not instead of it', async () => {
  const { server, mails } = await smtp({});
  await carry(server, { html: '<p>Var det deg?</p>' });
  assert.equal(mails[0]?.html, '<p>Var det deg?</p>');
  assert.equal(mails[0]?.text?.trim(), notice.text);
});

test('a name and a password are used, and wrong ones are for the operator to mend, not for good', async () => {
  const options: SMTPServerOptions = {
    allowInsecureAuth: true,
    authOptional: false,
    onAuth: ({ username, password }, _, done) =>
      username === 'ada' && password === 'p@ss' ? done(null, { user: 1 }) : done(new Error('no')),
  };
  const { server, mails, port } = await smtp(options);
  // The server answers 530 to the sender's name, for good by the letter.
  assert.deepEqual(await carry(server), { sent: false, reason: 'gateway-refused', retryAfterSeconds: 0 });
  const known = at(`smtp://ada:p%40ss@127.0.0.1:${port}`);
  assert.equal((await carry(known)).sent, true);
  assert.equal(mails.length, 1);
  assert.equal(await mailProblem(known), null);

  const wrong = at(`smtp://ada:no@127.0.0.1:${port}`);
  assert.deepEqual(await carry(wrong), { sent: false, reason: 'gateway-refused', retryAfterSeconds: 0 });
  assert.equal(await mailProblem(wrong), 'EAUTH');
});

test('a recipient refused for good is not tried again, one refused for now is', async () => {
  const answer = (responseCode: number) => smtp({ onRcptTo: (_, __, done) => done(refusal(responseCode)) });
  assert.deepEqual(await carry((await answer(550)).server), {
    sent: false,
    reason: 'address-refused',
    retryAfterSeconds: null,
  });
  assert.deepEqual(await carry((await answer(450)).server), {
    sent: false,
    reason: 'gateway-refused',
    retryAfterSeconds: 0,
  });
});

test('a mail refused for good, or for now, after it was seen', async () => {
  const answer = (responseCode: number) =>
    smtp({ onData: (stream, _, done) => void stream.resume().on('end', () => done(refusal(responseCode))) });
  const permanent = await carry((await answer(554)).server);
  assert.deepEqual(permanent, { sent: false, reason: 'gateway-refused', retryAfterSeconds: null });
  const temporary = await carry((await answer(451)).server);
  assert.deepEqual(temporary, { sent: false, reason: 'gateway-refused', retryAfterSeconds: 0 });
});

test('a server that is away, hangs, hangs up, or speaks something else is tried again', async () => {
  const unreachable = { sent: false, reason: 'gateway-unreachable', retryAfterSeconds: 0 };
  assert.deepEqual(await carry(at('smtp://127.0.0.1:1')), unreachable);
  assert.deepEqual(await carry(await bare((socket) => void socket.resume()), {}, 200), unreachable);
  assert.deepEqual(await carry(await bare((socket) => void socket.destroy())), unreachable);
  assert.deepEqual(
    await carry(await bare((socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n'))),
    unreachable,
  );
});

test('outside this machine no mail goes out without TLS, or over TLS of a stranger', async () => {
  const plain = await smtp({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
  const result = await carry({ ...plain.server, isLoopback: false });
  assert.equal(result.sent, false);
  assert.equal(plain.mails.length, 0);
  assert.equal((await carry(plain.server)).sent, true, 'on loopback it may');

  const selfSigned = await smtp({});
  assert.equal((await carry({ ...selfSigned.server, isLoopback: false })).sent, false);
  assert.equal(selfSigned.mails.length, 0);
});

test('an address with anything else in it than one mailbox is refused before the server sees it', async () => {
  const { server, mails } = await smtp({});
  const addresses = [
    'ada@example.com\r\nBcc: eve@example.com',
    'ada@example.com, eve@example.com',
    'ada@example.com,eve@example.com',
    'Ada <ada@example.com>',
    '<ada@example.com>',
    'ada@example.com\0',
    'ada example.com',
    'ada@exam\u200bple.com',
    '@example.com',
    'ada@',
    '',
    `${'a'.repeat(250)}@example.com`,
  ];
  for (const to of addresses) {
    const refused = { sent: false, reason: 'address-refused', retryAfterSeconds: null };
    assert.deepEqual(await carry(server, { to }), refused, to);
  }
  assert.equal(mails.length, 0);
  assert.ok(isMailAddress('ada.lovelace+2fa@mail.example.com') && isMailAddress('åse@blåbær.no'));
});

test('a line break in a subject begins no other header', async () => {
  const { server, mails } = await smtp({});
  await carry(server, { subject: 'Hei\r\nBcc: eve@example.com\r\n\r\nbody' });
  assert.equal(mails[0]?.subject, 'Hei Bcc: eve@example.com body');
  assert.equal(mails[0]?.bcc, undefined);
});

test('the address of the mail server is read whole', () => {
  const { credentials, ...rest } = at('smtps://ada:p%40ss@mail.example.com');
  assert.deepEqual(rest, {
    host: 'mail.example.com',
    port: 465,
    isTls: true,
    isLoopback: false,
    from: { name: 'Twofold – Ærlig', address: 'no-reply@id.example.com' },
  });
  assert.deepEqual([credentials?.username, credentials?.password.reveal()], ['ada', 'p@ss']);
  assert.equal(at('smtp://[::1]').host, '::1');
  assert.equal(at('smtp://mail.example.com').port, 587);
});

test('a wrong setting is refused by its name, without its secrets', () => {
  const urls = [
    '',
    'mail.example.com',
    'https://x:secret@h',
    'smtp://',
    'smtp://a:secret@h/x?y',
    'smtp://a:secret%@h',
  ];
  for (const smtpUrl of urls) {
    assert.throws(
      () => parseMailServer({ smtpUrl, from }),
      (error) => error instanceof ConfigError && /^TWOFOLD_SMTP_URL: (?!.*secret)/.test(error.message),
      smtpUrl,
    );
  }
  for (const sender of ['', 'Twofold', 'a@b.example, c@d.example', 'T\r\nBcc: x@y.example <a@b.example>']) {
    assert.throws(
      () => parseMailServer({ smtpUrl: 'smtp://h', from: sender }),
      /^ConfigError: TWOFOLD_MAIL_FROM/,
      sender,
    );
  }
});

function at(smtpUrl: string): MailServer {
  return parseMailServer({ smtpUrl, from });
}

function carry(
  server: MailServer,
  change: Partial<MailMessage> = {},
  milliseconds = 10_000,
): Promise<CarrierResult> {
  const signal = AbortSignal.timeout(milliseconds);
  return mailCarrier(server)({ ...notice, ...change }, { id, attempt: 1, passOver: [], signal });
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode });
}

async function smtp(options: SMTPServerOptions) {
  const mails: ParsedMail[] = [];
  const smtpServer = new SMTPServer({
    authOptional: true,
    disabledCommands: [],
    logger: false,
    onData: (stream, _, done) =>
      void simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done),
    ...options,
  });
  smtpServer.on('error', () => {});
  const listening = smtpServer.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  closing.push(() => new Promise((resolve) => smtpServer.close(resolve)));
  const port = portOf(listening.address());
  return { server: at(`smtp://127.0.0.1:${port}`), mails, port };
}

async function bare(answer: (socket: Socket) => void): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    answer(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return at(`smtp://127.0.0.1:${portOf(server.address())}`);
}

function portOf(address: unknown): number {
  assert.ok(typeof address === 'object' && address !== null && 'port' in address);
  assert.ok(typeof address.port === 'number');
  return address.port;
}
