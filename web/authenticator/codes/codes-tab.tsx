import { useHouse } from '../house.ts';
import type { Route } from '../parts/route.ts';
import { useObserved } from '../parts/use-observed.ts';
import { AddScreen } from './add-screen.tsx';
import { ArrangeScreen } from './arrange-screen.tsx';
import { CodesScreen } from './codes-screen.tsx';
import { ExportScreen } from './export-screen.tsx';
import { ImportScreen } from './import-screen.tsx';
import { RenameScreen } from './rename-screen.tsx';

/** The second tab. */
export function CodesTab({ path: [, page, id] }: { readonly path: Route }) {
  const { codes } = useHouse();
  const stored = useObserved(codes.list)?.find((one) => one.id === id);
  if (page === 'add') return <AddScreen />;
  if (page === 'arrange') return <ArrangeScreen />;
  if (page === 'rename' && stored !== undefined) return <RenameScreen key={stored.id} stored={stored} />;
  if (page === 'export') return <ExportScreen />;
  if (page === 'import') return <ImportScreen />;
  return <CodesScreen />;
}
