import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Icon } from '../parts/icon.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { words } from '../words.ts';

interface HomeScreenProps {
  readonly code: string;
  readonly onAnyway: () => void;
}

/** iPhones and iPads: what is not on the Home Screen cannot notify, and may lose what it keeps. */
export function HomeScreen({ code, onAnyway }: HomeScreenProps) {
  const { origin } = useHouse();
  const [isCopied, setCopied] = useState(false);
  const { home } = words;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${origin}/authenticator/#link=${code}`);
    setCopied(true);
  };
  return (
    <Screen title={home.heading} tab={null} markGap={1.4}>
      <Heading>{home.heading}</Heading>
      <p class="lead">{home.lead}</p>
      <HomeSteps />
      <div class="actions">
        <button class="button" type="button" onClick={() => void copy()}>
          <Icon name={isCopied ? 'check' : 'copy'} />
          <span role="status">{isCopied ? home.copied : home.copy}</span>
        </button>
        <button class="button plain" type="button" onClick={onAnyway}>
          {home.anyway}
        </button>
      </div>
    </Screen>
  );
}

const pictures = ['share', 'plus', 'qrCode'] as const;

export function HomeSteps() {
  return (
    <ol class="rows numbered">
      {words.home.steps.map((step, index) => (
        <li key={step}>
          <span class="tile" aria-hidden="true">
            <Icon name={pictures[index] ?? 'check'} />
          </span>
          <p class="title">{step}</p>
        </li>
      ))}
    </ol>
  );
}
