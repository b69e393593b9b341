import { type Html, html } from '#http/html.ts';
import { attributes } from '#http/page/attributes.ts';
import type { Site } from '#http/page/document.ts';
import { disclosure } from '#http/page/parts/notice.ts';
import { numbered } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

/** The methods that have a setup video, by the names of its files. */
export type Filmed = keyof Words['videos']['of'];

/** A setup video with its captions in every language, and the same steps as text. It loads nothing before it is played. */
export function setupVideo(
  { words, site }: { readonly words: Words; readonly site: Site },
  method: Filmed,
): Html {
  const { of, inWords } = words.videos;
  const { title, steps } = of[method];
  const tracks = site.languages.map(({ language, tag, name }) => {
    const given = {
      src: `/videos/${method}/${language}.vtt`,
      srclang: tag,
      label: name,
      default: tag === site.lang,
    };
    return html`<track kind="captions"${attributes(given)}>`;
  });
  const frame = { poster: `/videos/${method}.jpg`, 'aria-label': title, width: '1280', height: '720' };
  return html`<figure class="video"><video controls preload="none" playsinline muted${attributes(frame)}><source src="/videos/${method}.webm" type="video/webm"><source src="/videos/${method}.mp4" type="video/mp4">${tracks}</video>${disclosure(
    { summary: inWords, children: numbered(steps) },
  )}</figure>`;
}

/** Folded away beside a step of the wizard. */
export function foldedVideo(given: { readonly words: Words; readonly site: Site }, method: Filmed): Html {
  return disclosure({ summary: given.words.videos.watch, children: setupVideo(given, method) });
}

/** Of several, each under what it shows; a link to `#video-…` opens it. */
export function namedVideos(
  given: { readonly words: Words; readonly site: Site },
  methods: readonly Filmed[],
): Html {
  const { of } = given.words.videos;
  return html`${methods.map((method) =>
    disclosure({
      summary: of[method].title,
      children: html`<div id="video-${method}">${setupVideo(given, method)}</div>`,
    }),
  )}`;
}
