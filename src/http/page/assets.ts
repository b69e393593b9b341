import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '#kernel/errors.ts';

/** Addresses of what was built from `web/`, each with its content's hash in the name. Style sheets in order. */
export interface Assets {
  readonly flowCss: readonly string[];
  readonly accountCss: readonly string[];
  readonly deskCss: readonly string[];
  /** Of the gallery and the guide. */
  readonly guideCss: readonly string[];
  readonly script: string;
  /** Of the authenticator app. */
  readonly appCss: readonly string[];
  readonly appScript: string;
  /** Fonts that are worth loading before the style sheet asks for them. */
  readonly fonts: readonly string[];
}

/** Vite's manifest says, by source file, what it became. */
interface Entry {
  readonly file: string;
}

/** @param distDir where `npm run build` writes: the folder that holds `manifest.json` and `assets/` */
export function readAssets(distDir: string): Assets {
  const manifest = readManifest(join(distDir, 'manifest.json'));
  const address = (source: string): string => {
    const entry = manifest[source];
    if (entry === undefined) throw new ConfigError(`The build has no ${source}. Run npm run build.`);
    return `/${entry.file}`;
  };
  const flow = address('web/styles/flow.css');
  return {
    flowCss: [flow],
    accountCss: [flow, address('web/styles/account.css')],
    deskCss: [flow, address('web/styles/desk.css')],
    guideCss: [flow, address('web/styles/guide.css')],
    script: address('web/main.ts'),
    appCss: [address('web/styles/authenticator.css')],
    appScript: address('web/authenticator/main.tsx'),
    fonts: [address('web/fonts/next.woff2')],
  };
}

function readManifest(path: string): Readonly<Record<string, Entry | undefined>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new ConfigError('The pages have not been built. Run npm run build.');
  }
}
