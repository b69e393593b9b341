import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

export interface Chromium {
  /** A browser that has never been anywhere, open at an empty page. */
  open(options?: BrowserOptions): Promise<OpenBrowser>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  /** Whether its pages may run scripts; yes unless it says no. */
  readonly scripts?: boolean;
  /** Whether the pages may move; no unless it says yes. */
  readonly motion?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Pixels of the picture for each of the page; one unless it says more. */
  readonly scale?: number;
}

export interface OpenBrowser {
  readonly page: Page;
  /** Another window of it, with the same cookies. */
  window(): Promise<Page>;
  /** Closes it, and answers what no page of ours may do: see `watch`. */
  close(): Promise<string[]>;
}

const path = '/usr/bin/chromium';
const options = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The suggestions of the address bar are a page of their own, which costs as much as all of ours in every window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades,Translate,PaintHolding',
];
const filmed = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
/** Far longer than any step takes, so that a busy machine fails no test, and a missing button still does. */
const patienceMilliseconds = 10_000;

/** @param film what its camera sees, as a file in YUV4MPEG2; it may be written later. Without one there is no camera. */
export async function startChromium(film: string | null = null): Promise<Chromium> {
  const camera = film === null ? [] : [...filmed, `--use-file-for-fake-video-capture=${film}`];
  const browser = await chromium.launch({ executablePath: path, args: [...options, ...camera] });
  return {
    open: async (given = {}) => {
      const context = await browser.newContext(settings(given));
      context.setDefaultTimeout(patienceMilliseconds);
      const seen = watch(context);
      const page = await context.newPage();
      return {
        page,
        window: () => context.newPage(),
        close: async () => {
          await context.close();
          return seen;
        },
      };
    },
    close: () => browser.close(),
  };
}

function settings(given: BrowserOptions): BrowserContextOptions {
  const { scripts = true, motion = false, width = 1280, height = 800, scale = 1 } = given;
  const { colorScheme = 'light' } = given;
  return {
    javaScriptEnabled: scripts,
    reducedMotion: motion ? 'no-preference' : 'reduce',
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  };
}

/**
 * What went wrong without a person noticing: a request to a stranger's host, an error on the console (which is
 * where a violated content security policy shows), a script that threw, something missing, a page that broke.
 */
function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && hostname !== 'localhost')
      seen.push(`a request to ${request.url()}`);
  });
  context.on('response', (response) => {
    const status = response.status();
    const isPage = response.request().resourceType() === 'document';
    // A page may refuse what was typed (422) and say so; nothing else may fail, and no page may break.
    if (status >= 500 || (status >= 400 && !isPage)) seen.push(`${status} from ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource:')) return;
    seen.push(`on the console of ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    // Chromium's own word for a page that was left before it had moved in; no script of ours is in it.
    if (!message.startsWith('Transition was')) seen.push(`thrown at ${error.page()?.url()}: ${message}`);
  });
  return seen;
}
