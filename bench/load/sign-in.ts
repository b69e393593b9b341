import { createHash, randomBytes } from 'node:crypto';
import type { Next } from './attempt.ts';
import { codeNow } from './code-app.ts';
import { type Connection, headerOf, headersOf, type Reply } from './connection.ts';
import type { SignIns, SigningIn } from './work.ts';

/**
 * From "Sign in" in an application to its tokens, as a browser and the application go: seven requests. Styles,
 * script and font are not among them: a browser that has been there before has them.
 */
export function signInLoad({ people, application, port }: SignIns): Next {
  const host = `localhost:${port}`;
  let taken = 0;
  return (connection) => {
    const person = people[taken++];
    if (person === undefined) return null;
    return signIn({ connection, host, application, person }).then(
      (idToken) => ({ succeeded: true, says: idToken }),
      (error: unknown) => ({ succeeded: false, says: String(error) }),
    );
  };
}

interface Journey {
  readonly connection: Connection;
  readonly host: string;
  readonly application: SignIns['application'];
  readonly person: SigningIn;
}

async function signIn({ connection, host, application, person }: Journey): Promise<string> {
  const browse = browser(connection, host, person.browser);
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(12).toString('base64url');

  const password = await browse.redirected(authorization(application, verifier, state));
  const key = formKeyOn(await browse.shown(password));
  const { email, password: typed } = person;
  const confirm = await browse.redirected(password, { 'form-key': key, email, password: typed });
  const secondKey = formKeyOn(await browse.shown(confirm));
  const back = await browse.redirected(confirm, { 'form-key': secondKey, code: codeNow(person.key) });
  const callback = new URL(await browse.redirected(back));

  const code = callback.searchParams.get('code');
  if (code === null || callback.searchParams.get('state') !== state) throw new Error(`ended at ${callback}`);
  return redeem({ connection, host, application }, code, verifier);
}

function authorization({ id, redirectUri }: SignIns['application'], verifier: string, state: string): string {
  return `/oidc/auth?${new URLSearchParams({
    client_id: id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid profile email',
    state,
    nonce: state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })}`;
}

/** Cookies without their paths: nothing here would go where it does not belong. */
function browser(connection: Connection, host: string, browserCookie: string) {
  const jar = new Map([['twofold-browser', browserCookie]]);

  async function send(path: string, fields?: Readonly<Record<string, string>>): Promise<Reply> {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const usual = `Host: ${host}\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nCookie: ${cookies}`;
    const reply = await connection.ask(
      fields === undefined
        ? `GET ${path} HTTP/1.1\r\n${usual}\r\n\r\n`
        : posted(path, `${usual}\r\nOrigin: http://${host}`, new URLSearchParams(fields).toString()),
    );
    for (const line of headersOf(reply.head, 'set-cookie')) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return reply;
  }

  return {
    shown: async (path: string): Promise<string> => {
      const reply = await send(path);
      if (reply.status !== 200) throw new Error(`GET ${path}: ${reply.head.slice(0, 200)}`);
      return reply.body;
    },
    /** Answers where it was sent. */
    redirected: async (path: string, fields?: Readonly<Record<string, string>>): Promise<string> => {
      const reply = await send(path, fields);
      const to = headerOf(reply.head, 'location');
      if (reply.status !== 303 || to === null)
        throw new Error(`${path}: ${reply.head.slice(0, 200)} … ${reply.body.slice(0, 2000)}`);
      return to.startsWith(`http://${host}/`) ? to.slice(`http://${host}`.length) : to;
    },
  };
}

async function redeem(
  { connection, host, application }: Omit<Journey, 'person'>,
  code: string,
  verifier: string,
): Promise<string> {
  const { id, secret, redirectUri } = application;
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  const fields = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  };
  const body = new URLSearchParams(fields).toString();
  const headers = `Host: ${host}\r\nAccept: application/json\r\nAuthorization: Basic ${basic}`;
  const reply = await connection.ask(posted('/oidc/token', headers, body));
  const [, idToken] = /"id_token":"([^"]+)"/.exec(reply.body) ?? [];
  if (reply.status !== 200 || idToken === undefined || !reply.body.includes('"access_token":"'))
    throw new Error(`token: ${reply.status} ${reply.body.slice(0, 200)}`);
  return idToken;
}

function posted(path: string, headers: string, body: string): string {
  const type = 'Content-Type: application/x-www-form-urlencoded';
  return `POST ${path} HTTP/1.1\r\n${headers}\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function formKeyOn(html: string): string {
  const key = /name="form-key" value="([^"]+)"/.exec(html)?.[1];
  if (key === undefined) throw new Error('The page has no form');
  return key;
}
