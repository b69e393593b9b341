import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../statistics.ts';
import { residentMegabytes } from '../world/processes.ts';
import { startService } from '../world/service.ts';
import type { World } from '../world/world.ts';

export interface StartUp {
  /** From the start of the command to "ready", in seconds. */
  readonly medianSeconds: number;
  readonly bestSeconds: number;
  /** Processor time of the Node process until then, whatever else the machine did. */
  readonly processorSeconds: number;
  readonly idleMegabytes: number;
}

/** On a database elsewhere, that is made and migrated. */
export async function onExternalDatabase(world: World, times: number): Promise<StartUp> {
  return started(world, world.environment, times);
}

/** With its own database in a data directory that is made; the service before was stopped as it should be. */
export async function onEmbeddedDatabase(world: World, times: number): Promise<StartUp> {
  const dataDir = join(world.folder, 'own');
  await mkdir(dataDir);
  const environment = { TWOFOLD_DATA_DIR: dataDir };
  await (await startService(world.folder, environment)).stop();
  return started(world, environment, times);
}

async function started(
  { folder }: World,
  environment: Readonly<Record<string, string>>,
  times: number,
): Promise<StartUp> {
  const starts = [];
  for (let time = 0; time < times; time++) {
    const service = await startService(folder, environment);
    starts.push({ ...service, megabytes: await residentMegabytes(service.pid) });
    await service.stop();
  }
  const seconds = starts.map(({ startSeconds }) => startSeconds);
  return {
    medianSeconds: median(seconds),
    bestSeconds: Math.min(...seconds),
    processorSeconds: median(starts.map(({ startProcessorSeconds }) => startProcessorSeconds)),
    idleMegabytes: median(starts.map(({ megabytes }) => megabytes)),
  };
}
