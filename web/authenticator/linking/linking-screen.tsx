import { useCallback, useEffect, useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { Mark } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { go } from '../parts/route.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import type { Answer, OpenedLink } from '../protocol/answers.ts';
import { words } from '../words.ts';
import { HomeScreen } from './home-screen.tsx';
import { endsLink } from './kept-link.ts';
import { LinkForm } from './link-form.tsx';
import { refusalWords } from './refusal-words.ts';

/** From a link code to a linked phone: whose link it is comes first, and nothing is linked before it was seen. */
export function LinkingScreen({ code }: { readonly code: string }) {
  const { thisPhone, caller, linkCode, keptLink } = useHouse();
  const [isAnyway, setAnyway] = useState(false);
  const [opened, setOpened] = useState<Answer<OpenedLink> | null>(null);
  const isHomeFirst = thisPhone.system === 'ios' && !thisPhone.isInstalled && !isAnyway;
  const open = useCallback(async () => {
    setOpened(null);
    const answer = await caller.plain<OpenedLink>('link/open', { code });
    if (!answer.ok) keptLink.heed(answer.refusal.reason);
    setOpened(answer);
  }, [caller, code, keptLink]);
  useEffect(() => {
    // On the Home Screen it is another app with a storage of its own: the code is kept for it.
    if (!isHomeFirst) void open();
  }, [isHomeFirst, open]);
  const leave = (): void => {
    linkCode.set(null);
    go('requests');
  };

  if (isHomeFirst) return <HomeScreen code={code} onAnyway={() => setAnyway(true)} />;
  if (opened?.ok) return <LinkForm code={code} opened={opened.value} onLeave={leave} />;
  const { linking } = words;
  if (opened === null) {
    return (
      <Screen title={linking.opening} tab={null} markGap={1.4}>
        <p class="waiting" role="status">
          <Mark />
          {linking.opening}
        </p>
      </Screen>
    );
  }
  return (
    <Screen title={words.problem} tab={null} markGap={1.4}>
      <Heading>{words.problem}</Heading>
      <Notice tone="danger" isNews>
        {refusalWords(opened.refusal)}
      </Notice>
      <div class="actions">
        {!endsLink(opened.refusal.reason) && (
          <button class="button" type="button" onClick={() => void open()}>
            {words.tryAgain}
          </button>
        )}
        <button class="button second" type="button" onClick={leave}>
          {words.close}
        </button>
      </div>
    </Screen>
  );
}
