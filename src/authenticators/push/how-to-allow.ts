import type { WaitedFor } from '#authenticators/push/request-store.ts';
import { type Html, nothing } from '#http/html.ts';
import { disclosure } from '#http/page/parts/notice.ts';
import { numbered } from '#http/page/parts/section.ts';
import type { Words } from '#locales/words.ts';

/** For the very phone that was asked, when it says that it does not notify; open at once, for it is what stops it. */
export function howToAllow({ words }: { readonly words: Words }, request: WaitedFor | null): Html {
  if (request === null || request.notifications === 'on' || request.notifications === 'gone') return nothing;
  const { push } = words;
  return disclosure({
    summary: push.allowHow,
    children: numbered(push.allow[request.phoneSystem]),
    open: true,
  });
}
