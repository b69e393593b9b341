import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, defineConfig, type Plugin } from 'vite';

/** Everything that a browser loads, under names that carry the hash of what is in them. */
export default defineConfig({
  publicDir: 'web/public',
  base: './',
  plugins: [authenticatorWorker(), compressed()],
  build: {
    outDir: 'dist/web',
    assetsDir: 'assets',
    manifest: 'manifest.json',
    // A font in a style sheet as base64 would be loaded by everybody, and CSP has no `font-src data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    cssTarget: ['chrome111', 'firefox113', 'safari16.4'],
    reportCompressedSize: true,
    rolldownOptions: {
      input: [
        'web/main.ts',
        'web/authenticator/main.tsx',
        'web/styles/flow.css',
        'web/styles/account.css',
        'web/styles/desk.css',
        'web/styles/guide.css',
        'web/styles/authenticator.css',
      ],
    },
  },
});

/**
 * The service worker of the app: one file under a fixed name, for its name is how browsers know it again. It is built
 * when everything else is, because it carries the names of what it keeps for use without a network.
 */
function authenticatorWorker(): Plugin {
  const page = 'web/authenticator/main.tsx';
  const sheet = 'web/styles/authenticator.css';
  return {
    name: 'authenticator-worker',
    apply: 'build',
    async writeBundle(_, bundle) {
      const chunks = Object.values(bundle);
      const kept = new Set<string>();
      const keep = (file: string): void => {
        if (kept.has(file)) return;
        kept.add(file);
        const chunk = bundle[file];
        if (chunk?.type === 'chunk')
          for (const needed of [...chunk.imports, ...chunk.dynamicImports]) keep(needed);
      };
      for (const output of chunks) {
        const isPage = output.type === 'chunk' && output.facadeModuleId?.endsWith(page);
        const isSheet =
          output.type === 'asset' && output.originalFileNames.some((name) => name.endsWith(sheet));
        if (isPage || isSheet || /\/(next|mono)-[^/]+\.woff2$/.test(output.fileName)) keep(output.fileName);
      }
      if (kept.size < 4) this.error(`The app's worker would keep only ${[...kept].join()}`);
      await build({
        configFile: false,
        publicDir: 'web/authenticator/public',
        logLevel: 'warn',
        define: { __SHELL__: JSON.stringify([...kept].sort().map((file) => `/${file}`)) },
        build: {
          outDir: 'dist/web/authenticator',
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: false,
          rolldownOptions: {
            input: 'web/authenticator/worker/worker.ts',
            output: { format: 'iife', entryFileNames: 'worker.js' },
          },
        },
      });
    },
  };
}

/** Beside each text that a browser loads, what it loads in its place. Brotli at its best takes its time; once is enough. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      for (const file of globSync('dist/web/**/*.{css,js,svg,webmanifest}')) {
        const body = readFileSync(file);
        writeFileSync(`${file}.br`, brotliCompressSync(body));
        writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
      }
    },
  };
}
