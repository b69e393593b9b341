import { openDataDir } from '#db/embedded/data-lock.ts';
import { findPostmaster, stopPostmaster } from '#db/embedded/postmaster.ts';
import { placeIn } from '#db/embedded/run.ts';

/** For a service that could not end in time: the database of the directory still does not outlive it. */
export async function endDatabase(dataDir: string): Promise<void> {
  const { folder } = placeIn(await openDataDir(dataDir));
  const found = await findPostmaster(folder);
  if (found !== null) await stopPostmaster(found);
}
