import type { FastifyRequest } from 'fastify';
import type { AddressOf } from '#http/address.ts';
import { browserOf } from '#http/browser-cookie.ts';
import { carriedTask, carrying } from '#http/carried-task.ts';
import type { Cookies } from '#http/cookies.ts';
import type { Csrf } from '#http/csrf.ts';
import { type Fields, parseFields } from '#http/fields.ts';
import { languageOf, type Speak } from '#http/language.ts';
import type { Site } from '#http/page/document.ts';
import type { Request } from '#http/route.ts';
import type { Clock } from '#kernel/clock.ts';

interface Dependencies {
  readonly clock: Clock;
  readonly cookies: Cookies;
  readonly forms: Csrf;
  readonly addressOf: AddressOf;
  readonly speak: Speak;
}

interface ParsedBody {
  readonly text: string;
  readonly fields: Fields;
}

const userAgentLength = 256;
const empty: ParsedBody = { text: '', fields: new Map() };

export function requestReader({ clock, cookies, forms, addressOf, speak }: Dependencies) {
  return function read(raw: FastifyRequest): Request {
    const [path = '/', query = ''] = raw.url.split(/\?(.*)/s);
    const headers = singleHeaders(raw);
    const { text, fields } = parsedBody(raw.body);
    const spoken = speak(languageOf(cookies, headers));
    const fieldsOfQuery = queryOf(query);
    const { browser, isNew } = browserOf(cookies, headers.cookie);
    return {
      id: raw.id,
      method: raw.method === 'POST' ? 'POST' : 'GET',
      path,
      params: stringParams(raw.params),
      query: fieldsOfQuery,
      form: fields,
      body: text,
      headers,
      browser,
      isNewBrowser: isNew,
      sessionSecret: cookies.read(headers.cookie, 'session'),
      address: addressOf(raw.socket.remoteAddress, headers['x-forwarded-for']),
      userAgent: printable(headers['user-agent'] ?? '').slice(0, userAgentLength),
      now: clock(),
      ...spoken,
      site: {
        ...spoken.site,
        footer: footerOf(spoken.site, fieldsOfQuery),
        switching: { page: pageOf(raw), formKey: () => forms.formKey(browser) },
      },
      formKey: () => forms.formKey(browser),
    };
  };
}

/** Help is asked for in the middle of something: our own page of it hands back what that was. */
function footerOf({ footer }: Site, query: Fields): Site['footer'] {
  const task = carriedTask(query);
  if (task === null) return footer;
  return footer.map((link) => (link.href === '/help' ? { ...link, href: carrying(link.href, task) } : link));
}

/** Where to come back to when only the language has changed. A form's answer is shown again by its own page. */
function pageOf({ method, url }: FastifyRequest): string {
  const [path = '/', query = ''] = url.split('?');
  const task = method === 'POST' ? /(?:^|&)for=[\w-]+/.exec(query)?.[0].replace('&', '') : query;
  return task === undefined || task === '' ? path : `${path}?${task}`;
}

/** A malformed query is the route's to refuse only when it reads it; an error page must be able to be shown. */
function queryOf(text: string): Fields {
  try {
    return parseFields(text);
  } catch {
    return new Map([['malformed', 'query']]);
  }
}

function parsedBody(body: unknown): ParsedBody {
  return isParsed(body) ? body : empty;
}

function isParsed(body: unknown): body is ParsedBody {
  return typeof body === 'object' && body !== null && 'text' in body && 'fields' in body;
}

function singleHeaders(raw: FastifyRequest): Readonly<Record<string, string | undefined>> {
  const single: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(raw.headers)) {
    single[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return single;
}

function stringParams(params: unknown): Readonly<Record<string, string>> {
  if (typeof params !== 'object' || params === null) return {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** A log line, a mail and a terminal show it later: no control characters, no direction marks. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
}
