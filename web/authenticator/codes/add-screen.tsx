import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import type { Code } from '../otp/code.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Heading, Screen } from '../parts/screen.tsx';
import { Scanner } from '../scanner/scanner.tsx';
import { words } from '../words.ts';
import { codeScan } from './adding.ts';
import { KeyForm } from './key-form.tsx';

/** By the camera, from a picture, or by hand. */
export function AddScreen() {
  const { codes } = useHouse();
  const [scan] = useState(codeScan);
  const [said, setSaid] = useState<readonly string[]>([]);
  const add = async (found: readonly Code[], leftOut: number): Promise<void> => {
    const count = await codes.add(found);
    setSaid([
      count === 0 && leftOut === 0 ? words.codes.nothingNew : words.codes.added(count),
      ...(leftOut > 0 ? [words.codes.leftOut(leftOut)] : []),
    ]);
  };
  const take = (text: string): string | null => {
    const scanned = scan(text);
    setSaid(scanned.kind === 'more' ? [scanned.said] : []);
    if (scanned.kind === 'wrong') return scanned.said;
    if (scanned.kind === 'codes') void add(scanned.codes, scanned.leftOut);
    return null;
  };
  const { adding } = words.codes;
  return (
    <Screen title={adding.heading} tab="codes" back="#codes">
      <Heading>{adding.heading}</Heading>
      {said.length > 0 && (
        <Notice tone="ok" isNews>
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <Scanner onText={take} />
      <details class="more">
        <summary>
          <Icon name="chevronRight" />
          {adding.byHand}
        </summary>
        <div>
          <KeyForm onCode={(code) => void add([code], 0)} />
        </div>
      </details>
    </Screen>
  );
}
