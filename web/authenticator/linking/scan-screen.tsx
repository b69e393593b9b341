import { useState } from 'preact/hooks';
import { useHouse } from '../house.ts';
import { go } from '../parts/route.ts';
import { Heading, Screen } from '../parts/screen.tsx';
import { Scanner } from '../scanner/scanner.tsx';
import { words } from '../words.ts';
import { type ReadLink, readLink } from './link-address.ts';
import { linkProblem, PasteLink } from './paste-link.tsx';

/** The QR code of "Link your phone". */
export function ScanScreen() {
  const { origin, linkCode } = useHouse();
  const [elsewhere, setElsewhere] = useState<Extract<ReadLink, { kind: 'elsewhere' }> | null>(null);
  const take = (text: string): string | null => {
    const read = readLink(text, [origin, location.origin]);
    setElsewhere(read.kind === 'elsewhere' ? read : null);
    if (read.kind !== 'link') return linkProblem(read);
    go('requests');
    linkCode.set(read.code);
    return null;
  };
  return (
    <Screen title={words.scanner.heading} tab="requests" back="#requests">
      <Heading>{words.scanner.heading}</Heading>
      <Scanner onText={take} />
      {elsewhere !== null && <a href={elsewhere.address}>{words.linking.elsewhereOpen(elsewhere.host)}</a>}
      <PasteLink />
    </Screen>
  );
}
