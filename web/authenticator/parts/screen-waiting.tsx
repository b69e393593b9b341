import { useHouse } from '../house.ts';
import { words } from '../words.ts';
import { Icon } from './icon.tsx';
import { useObserved } from './use-observed.ts';

/** While something else is being done: somebody waits for an answer. What is being typed is not taken away. */
export function Waiting() {
  const showing = useObserved(useHouse().questions.showing);
  if (showing.kind !== 'question' || showing.asked.request.kind === 'check') return null;
  return (
    <div role="alert">
      <a class="button waits" href="#requests">
        <Icon name="bell" />
        {words.requests.waiting(showing.asked.request.application)}
      </a>
    </div>
  );
}
