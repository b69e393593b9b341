/** An answer, or none: no connection, reset, too slow. */
export type Exchange =
  | {
      readonly answered: true;
      readonly status: number;
      /** Empty when it broke off, took too long or was too long. */
      readonly text: string;
      /** From Retry-After in seconds; null when there is none, or it is a date. */
      readonly retryAfterSeconds: number | null;
    }
  | { readonly answered: false };

export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

const longestAnswerBytes = 64 * 1024;
const longestRetrySeconds = 600;

/** One request to a gateway. A redirect is an answer, not followed: it would carry the text to somebody else. */
export async function exchange({ url, ...request }: OutgoingRequest): Promise<Exchange> {
  try {
    const response = await fetch(url, { ...request, redirect: 'manual' });
    return {
      answered: true,
      status: response.status,
      text: await bounded(response).catch(() => ''),
      retryAfterSeconds: retryAfter(response.headers.get('retry-after')),
    };
  } catch {
    // The cause names hosts and, from some libraries, whole URLs: what matters is that there was no answer.
    return { answered: false };
  }
}

export function parsedJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

async function bounded(response: Response): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > longestAnswerBytes) throw new Error('The answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function retryAfter(header: string | null): number | null {
  if (header === null || !/^\d{1,6}$/.test(header)) return null;
  return Math.min(Number(header), longestRetrySeconds);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
