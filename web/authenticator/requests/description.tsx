import { clockTime } from '../parts/clock.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/outlines.ts';
import { words } from '../words.ts';
import type { Asked } from './news.ts';

interface DescriptionProps {
  readonly asked: Asked;
  readonly now: number;
  /** Where this app has several accounts: which one it is about. */
  readonly email: string | null;
}

/** Who asks, from where, and when: what a person compares with what she is doing. */
export function Description({ asked: { request }, now, email }: DescriptionProps) {
  const { question } = words;
  const { place, address, browser, isFirst, asked, until } = request;
  return (
    <dl class="where">
      {email !== null && <Fact icon="mail" name={question.account} value={email} />}
      <Fact
        icon="mapPin"
        name={question.place}
        value={place === null ? question.unknownPlace(address) : question.about(place)}
      />
      <Fact
        icon="laptop"
        name={question.browser}
        value={isFirst ? question.isFirst : browser}
        more={isFirst && browser}
      />
      <Fact
        icon="clock"
        name={question.time}
        value={question.asked(now - asked, clockTime(asked))}
        more={question.left(until - now)}
      />
    </dl>
  );
}

interface FactProps {
  readonly icon: IconName;
  readonly name: string;
  readonly value: string;
  readonly more?: string | false;
}

function Fact({ icon, name, value, more = false }: FactProps) {
  return (
    <div>
      <dt>
        <Icon name={icon} />
        <span class="sr">{name}</span>
      </dt>
      <dd>
        {value} {more !== false && <small>{more}</small>}
      </dd>
    </div>
  );
}
