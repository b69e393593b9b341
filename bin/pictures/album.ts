import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const kinds = {
  light: { width: 1280, height: 800, colorScheme: 'light' },
  dark: { width: 1280, height: 800, colorScheme: 'dark' },
  phone: { width: 390, height: 844, colorScheme: 'light' },
} as const;
export type Kind = keyof typeof kinds;
export const everyKind: readonly Kind[] = ['light', 'dark', 'phone'];

/** Words stay sharp, and a page takes a third of what it takes without loss. */
const quality = 74;

interface Picture {
  readonly name: string;
  readonly title: string;
  /** What sets its files apart: how they were taken, or the language. */
  readonly variants: readonly string[];
}

export type Album = ReturnType<typeof album>;

/** Takes pictures into a folder, numbered, and writes the page that shows them. */
export function album(folder: string) {
  const sections: { readonly heading: string; readonly pictures: Picture[] }[] = [];

  function section(heading: string): void {
    sections.push({ heading, pictures: [] });
  }

  async function take(page: Page, name: string, title: string, wanted: readonly Kind[]): Promise<void> {
    const numbered = add(name, title, wanted);
    for (const kind of wanted) await shoot(page, kind, `${numbered}-${kind}`);
  }

  /** The same page in several languages: `show` opens it in each. */
  async function takeSpoken(
    page: Page,
    name: string,
    languages: readonly string[],
    show: (language: string) => Promise<string>,
  ): Promise<void> {
    const [first = '', ...others] = languages;
    const title = await show(first);
    const numbered = add(name, title, languages);
    await shoot(page, 'light', `${numbered}-${first}`);
    for (const language of others) {
      await show(language);
      await shoot(page, 'light', `${numbered}-${language}`);
    }
  }

  function add(name: string, title: string, variants: readonly string[]): string {
    const count = sections.reduce((sum, { pictures }) => sum + pictures.length, 0);
    const numbered = `${String(count + 1).padStart(3, '0')}-${name}`;
    sections.at(-1)?.pictures.push({ name: numbered, title, variants });
    return numbered;
  }

  async function shoot(page: Page, kind: Kind, name: string): Promise<void> {
    const { colorScheme, ...size } = kinds[kind];
    const before = page.viewportSize();
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    await session.detach();
    await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
    if (before !== null) await page.setViewportSize(before);
    await page.emulateMedia({ colorScheme: 'light' });
  }

  function readme(): string {
    const shown = sections.map(
      ({ heading, pictures }) => `## ${heading}\n\n${pictures.map(entry).join('\n')}`,
    );
    return `# The journey, in pictures\n\nTaken in a real Chromium by \`node bin/pictures.ts\`.\n\n${shown.join('\n')}`;
  }

  return { section, take, takeSpoken, readme };
}

function entry({ name, title, variants }: Picture): string {
  const [first = '', ...others] = variants;
  const links = others.map((variant) => `[${variant}](${name}-${variant}.webp)`);
  const also = links.length === 0 ? '' : ` (${links.join(', ')})`;
  return `### ${title}${also}\n\n![${title}](${name}-${first}.webp)\n`;
}
