import { type JsonWebKey, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendFile } from './app-files.ts';
import { isSigned, signedCall, thumbprintOf } from './signature-check.ts';

/** What signatures name. The app is reached at another address, as behind a proxy. */
export const serviceOrigin = 'https://id.example.com';

export interface StubRequest {
  readonly request: string;
  readonly kind: 'sign-in' | 'linking' | 'check';
  readonly application: string;
  readonly place: string | null;
  readonly address: string;
  readonly browser: string;
  readonly isFirst: boolean;
  readonly number: boolean;
  readonly asked: number;
  readonly until: number;
}

export interface StubPhone {
  readonly id: string;
  key: JsonWebKey;
  name: string;
  readonly system: string;
}

export interface Call {
  readonly name: string;
  readonly body: Record<string, unknown>;
}

/** A service written from docs/protocol/authenticator.md and nothing else; it believes only signatures. */
export interface StubService {
  /** Where the app is. */
  readonly address: string;
  readonly calls: readonly Call[];
  readonly phones: readonly StubPhone[];
  /** Of what went wrong: signatures that were refused, bodies that were odd. */
  readonly refusals: readonly string[];
  /** By how many seconds its clock is ahead. */
  clockAheadSeconds: number;
  /** While true, every call finds nobody. */
  isDown: boolean;
  pushKey: string;
  /** Whether the push service has dropped the subscription; the next phone that asks for requests is told so, once. */
  isGone: boolean;
  /** Of every account. */
  language: string | null;
  newLink(): string;
  ask(request?: Partial<StubRequest> & { readonly digits?: string }): StubRequest;
  end(request: string, outcome: string): void;
  unlink(phone: string): void;
  /** The bodies of all calls with this name. */
  bodiesOf(name: string): readonly Record<string, unknown>[];
  close(): Promise<void>;
}

interface Kept {
  readonly request: StubRequest;
  readonly digits: string | null;
  left: number;
  outcome: string | null;
  answered: number | null;
}

class Refused extends Error {
  readonly status: number;
  readonly told: Record<string, unknown>;
  constructor(status: number, code: string, told: Record<string, unknown> = {}) {
    super(code);
    this.status = status;
    this.told = told;
  }
}

export async function stubService(): Promise<StubService> {
  const calls: Call[] = [];
  const refusals: string[] = [];
  const phones: StubPhone[] = [];
  const links = new Map<string, { used: boolean }>();
  const nonces = new Set<string>();
  const kept: Kept[] = [];
  const streams = new Set<ServerResponse>();

  const service: StubService = {
    address: '',
    calls,
    phones,
    refusals,
    clockAheadSeconds: 0,
    isDown: false,
    pushKey: newPushKey(),
    isGone: false,
    language: null,
    newLink: () => {
      const code = randomBytes(16).toString('base64url');
      links.set(code, { used: false });
      return code;
    },
    ask: ({ digits, ...given } = {}) => {
      for (const open of kept.filter(({ outcome }) => outcome === null)) open.outcome = 'superseded';
      const request: StubRequest = {
        ...{
          request: randomUUID(),
          kind: 'sign-in',
          application: 'Payroll',
          place: 'about Leeds, United Kingdom',
        },
        ...{
          address: '192.0.2.7',
          browser: 'Firefox on Windows',
          isFirst: false,
          number: digits !== undefined,
        },
        ...{ asked: now(), until: now() + 120 },
        ...given,
      };
      kept.push({ request, digits: digits ?? null, left: 3, outcome: null, answered: null });
      tellChange();
      return request;
    },
    end: (id, outcome) => {
      const one = kept.find(({ request }) => request.request === id);
      if (one !== undefined) one.outcome = outcome;
      tellChange();
    },
    unlink: (id) => {
      phones.splice(
        phones.findIndex((phone) => phone.id === id),
        1,
      );
    },
    bodiesOf: (name) => calls.filter((call) => call.name === name).map(({ body }) => body),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (request.method === 'GET') return sendFile(path, response, serviceOrigin);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const name = path.slice('/authenticator/api/'.length);
    if (service.isDown) return request.socket.destroy();
    try {
      const body = JSON.parse(text) as Record<string, unknown>;
      calls.push({ name, body });
      answer(response, await take(name, body, request, text), name);
    } catch (error) {
      refuse(response, error, name);
    }
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(service, { address: `http://localhost:${port}/authenticator/` });

  function now(): number {
    return Math.floor(Date.now() / 1000) + service.clockAheadSeconds;
  }

  function tellChange(): void {
    for (const stream of streams) stream.write('event: changed\ndata: {}\n\n');
  }

  function take(
    name: string,
    body: Record<string, unknown>,
    request: IncomingMessage,
    text: string,
  ): unknown {
    if (name === 'link/open') {
      openLink(String(body.code));
      return { service: 'Acme', email: 'anna@example.com', until: now() + 600 };
    }
    if (name === 'requests/reached') return null;
    const call = signedCall(request.headers, `${serviceOrigin}${request.url}`, text);
    if (call === null) throw new Refused(401, 'signature-missing');
    if (Math.abs(call.created - now()) > 60) throw new Refused(401, 'clock-differs', { now: now() });
    if (call.nonce.length < 22 || nonces.has(call.nonce)) throw new Refused(401, 'nonce-used');
    nonces.add(call.nonce);
    if (name === 'link') return link(body, call);
    const phone = phones.find(({ id }) => id === call.keyId);
    if (phone === undefined) throw new Refused(401, 'phone-unlinked');
    if (!call.isSignedBy(phone.key)) throw new Refused(401, 'signature-wrong');
    return takeSigned(name, body, phone);
  }

  function openLink(code: string): { used: boolean } {
    const found = links.get(code);
    if (found === undefined) throw new Refused(404, 'link-unknown');
    if (found.used) throw new Refused(410, 'link-used');
    return found;
  }

  function link(
    body: Record<string, unknown>,
    call: { keyId: string; isSignedBy: (key: JsonWebKey) => boolean },
  ) {
    const key = body.key as JsonWebKey;
    if (call.keyId !== thumbprintOf(key) || !call.isSignedBy(key)) throw new Refused(401, 'signature-wrong');
    openLink(String(body.code)).used = true;
    const phone = { id: randomUUID(), key, name: String(body.name), system: String(body.system) };
    phones.push(phone);
    const { pushKey } = service;
    return { phone: phone.id, service: 'Acme', email: 'anna@example.com', name: 'Anna', pushKey };
  }

  function takeSigned(name: string, body: Record<string, unknown>, phone: StubPhone): unknown {
    switch (name) {
      case 'requests': {
        const open = kept.filter(({ request, outcome }) => outcome === null && request.until > now());
        const { language, isGone } = service;
        const notifications = isGone ? 'gone' : 'on';
        service.isGone = false;
        return { now: now(), requests: open.map(({ request }) => request), notifications, language };
      }
      case 'requests/history': {
        const past = kept
          .filter(({ outcome, request }) => outcome !== null || request.until <= now())
          .reverse();
        return {
          requests: past.map(({ request, outcome, answered }) => ({
            ...request,
            outcome: outcome ?? 'expired',
            answered,
          })),
        };
      }
      case 'requests/answer':
        return takeAnswer(body);
      case 'notifications':
        return { pushKey: service.pushKey, state: body.state };
      case 'phone':
        phone.name = String(body.name);
        return null;
      case 'key': {
        const key = body.key as JsonWebKey;
        const text = `twofold-authenticator-key\n${phone.id}\n${thumbprintOf(key)}`;
        if (!isSigned(key, text, Buffer.from(String(body.proof), 'base64url')))
          throw new Refused(422, 'key-refused');
        phone.key = key;
        return null;
      }
      case 'check':
        service.ask({ kind: 'check', application: 'Acme' });
        return null;
      case 'unlink':
        service.unlink(phone.id);
        return null;
      case 'events':
        return 'events';
      case 'requests/opened':
        return null;
      default:
        throw new Refused(404, 'unknown');
    }
  }

  function takeAnswer(body: Record<string, unknown>): unknown {
    const one = kept.find(({ request }) => request.request === body.request);
    if (one === undefined) throw new Refused(404, 'request-unknown');
    if (one.outcome === null && one.request.until <= now()) one.outcome = 'expired';
    if (one.outcome !== null) throw new Refused(409, 'request-over', { outcome: one.outcome });
    if (body.application !== one.request.application) throw new Refused(422, 'request-differs');
    if (body.decision === 'confirm' && one.digits !== null) {
      if (body.number === null) throw new Refused(422, 'number-missing');
      if (body.number !== one.digits) {
        one.left -= 1;
        if (one.left === 0) one.outcome = 'wrong-number';
        throw new Refused(422, 'number-wrong', { left: one.left });
      }
    }
    const outcomes: Record<string, string> = { confirm: 'confirmed', deny: 'denied', 'not-me': 'not-me' };
    one.outcome = outcomes[String(body.decision)] ?? null;
    one.answered = now();
    return { outcome: one.outcome };
  }

  function answer(response: ServerResponse, body: unknown, name: string): void {
    if (name === 'events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': here\n\n');
      streams.add(response);
      response.once('close', () => streams.delete(response));
      return;
    }
    if (body === null) response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  function refuse(response: ServerResponse, error: unknown, name: string): void {
    if (!(error instanceof Refused)) throw error;
    refusals.push(`${name}: ${error.message}`);
    const problem = { type: 'about:blank', status: error.status, code: error.message, ...error.told };
    response
      .writeHead(error.status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify(problem));
  }
}

function newPushKey(): string {
  return Buffer.concat([Buffer.from([4]), randomBytes(64)]).toString('base64url');
}
