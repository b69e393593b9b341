import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { startTestServer } from '../test/support/database.ts';

/** `npm test`: the checkers, then every test but the long ones. `npm run test:long`: those. */
const isLong = process.argv.includes('--long');
const home = join(import.meta.dirname, '..');
process.chdir(home);

/** Programs that nobody here wrote, which the tests drive the product with. By Debian package. */
const programs: Readonly<Record<string, string>> = {
  chromium: 'chromium',
  zbarimg: 'zbar-tools',
  oathtool: 'oathtool',
  faketime: 'faketime',
  bearerbox: 'kannel',
};

installPrograms();
const checked = isLong ? true : runCheckers();
const { passed, failed } = await runTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = checked && failed === 0 && passed > 0 ? 0 : 1;

function installPrograms(): void {
  const missing = Object.entries(programs).filter(([program]) => !isThere(program));
  if (missing.length === 0) return;
  const packages = [
    ...missing.map(([, name]) => name),
    ...(missing.some(([, name]) => name === 'kannel') ? ['kannel-extras'] : []),
  ];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isThere('apt-get')) {
    console.error(
      `The tests need programs that are not here. Install them, e.g.: sudo apt-get install ${packages.join(' ')}`,
    );
    process.exit(1);
  }
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}

function isThere(program: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

function runCheckers(): boolean {
  const commands: readonly (readonly string[])[] = [
    ['biome', 'check', '--error-on-warnings', '.'],
    ['tsc', '--noEmit'],
    ['tsc', '--noEmit', '-p', 'web'],
    ['knip'],
  ];
  const results = commands.map(([program = '', ...given]) => {
    const { status } = spawnSync(join('node_modules/.bin', program), given, { stdio: 'inherit' });
    if (status !== 0) console.error(`✖ ${program} ${given.join(' ')}`);
    return status === 0;
  });
  return results.every(Boolean);
}

async function runTests(): Promise<{ passed: number; failed: number }> {
  const all = globSync('{src,demo,test,bin,web}/**/*.test.ts').sort();
  const files = all.filter((file) => file.endsWith('.long.test.ts') === isLong);
  const server = await startTestServer();
  process.env.TWOFOLD_TEST_SERVER = server.url;
  // Races have the cores to themselves: whoever waits for a browser's turn does not arrive at the same moment.
  const [races, others] = [files.filter(isRace), files.filter((file) => !isRace(file))];
  const counts = [await runFiles(races, 1), await runFiles(others, 2)];
  await server.stop();
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function isRace(file: string): boolean {
  return file.startsWith(join('test', 'races'));
}

async function runFiles(files: readonly string[], concurrency: number) {
  let passed = 0;
  let failed = 0;
  if (files.length === 0) return { passed, failed };
  const stream = run({ files: [...files], concurrency, timeout: 600_000 });
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed++;
  });
  const finished = new Promise((resolve) => stream.on('end', resolve));
  stream.compose(new spec()).pipe(process.stdout, { end: false });
  await finished;
  return { passed, failed };
}
