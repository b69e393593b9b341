import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Config } from '#config.ts';
import type { Speak, Spoken } from '#http/language.ts';
import { type Assets, readAssets } from '#http/page/assets.ts';
import type { Site } from '#http/page/document.ts';
import { type Skin, skin } from '#http/page/skin.ts';
import { readNamedFiles, readStaticFiles, type StaticFile, smallFile } from '#http/static-files.ts';
import { ConfigError } from '#kernel/errors.ts';
import { type Language, languageList, spokenLanguages } from '#locales/language.ts';
import type { Languages } from '#locales/languages.ts';

/** What does not change while the service runs: the built files, the operator's colour and logo. */
export interface Look {
  readonly assets: Assets;
  readonly skin: Skin;
  readonly logoUrl: string | null;
  readonly files: ReadonlyMap<string, StaticFile>;
}

const forever = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

/**
 * @param folder what the build made
 * @param videos the setup videos
 */
export function readLook(
  { accent, logoFile }: Pick<Config, 'accent' | 'logoFile'>,
  { folder, videos }: { readonly folder: string; readonly videos: string },
): Look {
  const assets = readAssets(folder);
  const look = skin(accent);
  const files = new Map([
    ...readStaticFiles(folder),
    ...readNamedFiles(join(folder, 'authenticator'), '/authenticator'),
    ...readNamedFiles(videos, '/videos'),
    ...readNamedFiles(join(folder, 'guide'), '/guide/pictures'),
  ]);
  for (const { url, contentType, body } of [look.stylesheet, look.icon]) {
    files.set(url, smallFile(contentType, Buffer.from(body), forever));
  }
  if (logoFile === null) return { assets, skin: look, logoUrl: null, files };
  const logoUrl = `/assets/logo${extname(logoFile)}`;
  files.set(logoUrl, smallFile(logoType(logoFile), readLogo(logoFile), anHour));
  return { assets, skin: look, logoUrl, files };
}

/** Each language's words with the frame that all its pages share, made when it is first spoken. */
export function speaker(
  { name, help, privacyUrl }: Pick<Config, 'name' | 'help' | 'privacyUrl'>,
  { assets, skin: look, logoUrl }: Look,
  languages: Languages,
): Speak {
  const listed = languageList.map((language) => ({ language, ...spokenLanguages[language] }));
  const made = new Map<Language, Spoken>();

  function spoken(language: Language): Spoken {
    const words = languages[language];
    const { frame } = words;
    const site: Site = {
      lang: spokenLanguages[language].tag,
      operator: { name, logoUrl },
      assets,
      skin: look,
      footer: [
        { href: help?.kind === 'page' ? help.url : '/help', text: frame.help, icon: 'lifeBuoy' },
        { href: privacyUrl ?? '/privacy', text: frame.privacy },
      ],
      languages: listed,
      switching: null,
      played: null,
      words: {
        skip: frame.skip,
        errorPrefix: frame.errorPrefix,
        thenBackTo: frame.thenBackTo,
        bar: frame.bar,
        language: frame.language,
      },
    };
    return { language, words, site };
  }

  return (language) => {
    const known = made.get(language) ?? spoken(language);
    made.set(language, known);
    return known;
  };
}

const logoTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

function logoType(file: string): string {
  const type = logoTypes[extname(file)];
  if (type === undefined)
    throw new ConfigError('TWOFOLD_LOGO must be the path of an .svg, .png or .webp file.');
  return type;
}

function readLogo(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError(
      `TWOFOLD_LOGO: ${file} cannot be read; give the path of an .svg, .png or .webp file.`,
    );
  }
}
