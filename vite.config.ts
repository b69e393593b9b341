import { defineConfig } from 'vite';

/** Everything that a browser loads, under names that carry the hash of what is in them. */
export default defineConfig({
  publicDir: false,
  base: './',
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
      input: ['web/main.ts', 'web/styles/flow.css', 'web/styles/account.css', 'web/styles/desk.css'],
    },
  },
});
