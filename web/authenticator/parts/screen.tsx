import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { words } from '../words.ts';
import { Icon, Mark } from './icon.tsx';
import type { IconName } from './outlines.ts';
import { go, type Tab } from './route.ts';
import { Waiting } from './screen-waiting.tsx';

interface ScreenProps {
  readonly title: string;
  /** Where the tab bar stands; `null` while there is one thing to do. */
  readonly tab: Tab | null;
  /** At the end of the bar on top. */
  readonly aside?: ComponentChildren;
  /** Where the arrow before the heading leads. */
  readonly back?: string | (() => void);
  readonly markGap?: number;
  /** Whether the answers stand at the thumb. */
  readonly isAnswered?: boolean;
  readonly children: ComponentChildren;
}

export function Screen({ title, tab, aside, back, markGap = 0, isAnswered = false, children }: ScreenProps) {
  const { serviceName } = useHouse();
  useEffect(() => {
    document.title = `${title} – ${serviceName}`;
  }, [title, serviceName]);
  return (
    <>
      <div class="sheet">
        <header>
          <span class="brand">
            <Mark gap={markGap} />
            {serviceName}
          </span>
          {aside}
        </header>
        <main class={isAnswered ? 'answered' : undefined}>
          {tab !== null && <Waiting />}
          {back !== undefined && <Back to={back} />}
          {children}
        </main>
      </div>
      {tab !== null && <TabBar present={tab} />}
    </>
  );
}

function Back({ to }: { readonly to: string | (() => void) }) {
  const inside = (
    <>
      <Icon name="arrowLeft" />
      {words.back}
    </>
  );
  return typeof to === 'string' ? (
    <a class="back" href={to}>
      {inside}
    </a>
  ) : (
    <button class="back quiet-link" type="button" onClick={to}>
      {inside}
    </button>
  );
}

const tabs: readonly { readonly tab: Tab; readonly icon: IconName }[] = [
  { tab: 'requests', icon: 'bell' },
  { tab: 'codes', icon: 'codes' },
  { tab: 'settings', icon: 'settings' },
];

function TabBar({ present }: { readonly present: Tab }) {
  return (
    <nav class="tabbar" aria-label={words.title}>
      {tabs.map(({ tab, icon }) => (
        <a
          key={tab}
          href={`#${tab}`}
          aria-current={tab === present ? 'page' : undefined}
          onClick={() => go(tab)}
        >
          <Icon name={icon} />
          {words.tabs[tab]}
        </a>
      ))}
    </nav>
  );
}

let isFirst = true;

/** The heading of a screen. It takes the focus when the screen changes, so that screen readers say where one is. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.closest('.sheet')?.scrollTo(0, 0);
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
