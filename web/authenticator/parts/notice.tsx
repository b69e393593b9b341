import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './outlines.ts';

type Tone = 'plain' | 'ok' | 'warn' | 'danger';

const icons: Record<Tone, IconName> = {
  plain: 'info',
  ok: 'circleCheck',
  warn: 'triangleAlert',
  danger: 'circleAlert',
};

interface NoticeProps {
  readonly tone: Tone;
  /** Whether it appeared because of something that happened now. */
  readonly isNews?: boolean;
  readonly children: ComponentChildren;
}

export function Notice({ tone, isNews = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={isNews ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}
