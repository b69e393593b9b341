import { join } from 'node:path';
import type { Page } from 'playwright-core';

const kinds = {
  light: { width: 1280, height: 800, colorScheme: 'light' },
  dark: { width: 1280, height: 800, colorScheme: 'dark' },
  phone: { width: 390, height: 844, colorScheme: 'light' },
} as const;
export type Kind = keyof typeof kinds;
export const everyKind: readonly Kind[] = ['light', 'dark', 'phone'];

interface Picture {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
}

export type Album = ReturnType<typeof album>;

/** Takes pictures into a folder, numbered, and writes the page that shows them. */
export function album(folder: string) {
  const sections: { readonly heading: string; readonly pictures: Picture[] }[] = [];

  function section(heading: string): void {
    sections.push({ heading, pictures: [] });
  }

  async function take(page: Page, name: string, title: string, wanted: readonly Kind[]): Promise<void> {
    const count = sections.reduce((sum, { pictures }) => sum + pictures.length, 0);
    const numbered = `${String(count + 1).padStart(2, '0')}-${name}`;
    const before = page.viewportSize();
    for (const kind of wanted) {
      const { colorScheme, ...size } = kinds[kind];
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: join(folder, `${numbered}-${kind}.png`), caret: 'hide' });
    }
    if (before !== null) await page.setViewportSize(before);
    await page.emulateMedia({ colorScheme: 'light' });
    sections.at(-1)?.pictures.push({ name: numbered, title, kinds: wanted });
  }

  function readme(): string {
    const shown = sections.map(
      ({ heading, pictures }) => `## ${heading}\n\n${pictures.map(entry).join('\n')}`,
    );
    return `# The journey, in pictures\n\nTaken in a real Chromium by \`node bin/pictures.ts\`.\n\n${shown.join('\n')}`;
  }

  return { section, take, readme };
}

function entry({ name, title, kinds: own }: Picture): string {
  const [first = 'light', ...others] = own;
  const links = others.map((kind) => `[${kind}](${name}-${kind}.png)`);
  const also = links.length === 0 ? '' : ` (${links.join(', ')})`;
  return `### ${title}${also}\n\n![${title}](${name}-${first}.png)\n`;
}
