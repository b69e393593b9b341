import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '#http/answer.ts';
import type { Request, Route } from '#http/route.ts';
import { ProtocolError } from '#kernel/errors.ts';
import { en } from '#locales/en.ts';
import { languageOfTag } from '#locales/language.ts';
import type { Languages } from '#locales/languages.ts';
import type { Words } from '#locales/words.ts';
import type { Session } from '#sessions/session.ts';
import { open } from '#spec/demand.ts';

type Filmed = keyof Words['videos']['of'];
/** From when to when each sentence is what one sees, in seconds. */
type Cues = readonly (readonly [from: number, to: number])[];
/** What `npm run videos` wrote down. */
type Index = Readonly<Partial<Record<Filmed, { readonly cues: Cues }>>>;

interface Dependencies {
  readonly languages: Languages;
  /** The folder of the videos. */
  readonly videos: string;
}

/** The captions of the setup videos (WebVTT), in every language that is spoken here. */
export function videoRoutes({ languages, videos }: Dependencies): Route<Session>[] {
  // It is not there while the first videos are made.
  const file = join(videos, 'index.json');
  const index: Index = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return [
    {
      method: 'GET',
      path: '/videos/:method/:captions',
      demand: open('the videos show how to set up, and nothing of anybody'),
      handle: async ({ params: { method = '', captions = '' } }: Request): Promise<Answer> => {
        const language = captions.endsWith('.vtt') ? languageOfTag(captions.slice(0, -4)) : null;
        if (language === null || !isFilmed(method)) throw notFound;
        const { of } = languages[language].videos;
        const { cues = [] } = index[method] ?? {};
        const body = captionsOf(cues, of[method].steps);
        return { kind: 'file', contentType: 'text/vtt; charset=utf-8', body, headers: {} };
      },
    },
  ];
}

const notFound = new ProtocolError(404, 'not-found', 'There are no such captions.');

function isFilmed(method: string): method is Filmed {
  return Object.hasOwn(en.videos.of, method);
}

function captionsOf(cues: Cues, steps: readonly string[]): string {
  const written = cues.map(
    ([from, to], step) => `${clock(from)} --> ${clock(to)}\n${escaped(steps[step] ?? '')}\n`,
  );
  return ['WEBVTT\n', ...written].join('\n');
}

/** "00:01:02.500" */
function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 23);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
