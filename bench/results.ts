import type { Machine } from './machine.ts';
import { thisMachine } from './machine.ts';
import { confirmations } from './measures/confirmations.ts';
import { type SignInPage, signInPage } from './measures/page.ts';
import { signInOnce, wholeSignIns } from './measures/sign-ins.ts';
import { onEmbeddedDatabase, onExternalDatabase, type StartUp } from './measures/start-up.ts';
import { type Waiting, waiting } from './measures/waiting.ts';
import type { Options } from './options.ts';
import { interleaved, type Measured } from './rounds.ts';
import { residentMegabytes } from './world/processes.ts';
import type { World } from './world/world.ts';

export interface Results {
  readonly machine: Machine;
  readonly options: Options;
  /** `null` when only another part was asked for. */
  readonly requests: Requests | null;
  readonly waiting: Waiting;
}

export interface Requests {
  readonly confirmations: {
    readonly ours: Measured;
    readonly newBrowser: Measured;
    readonly bound: Measured;
    readonly peer: Measured;
  };
  readonly signIns: { readonly ours: Measured; readonly bound: Measured };
  readonly page: SignInPage;
  readonly startUp: { readonly external: StartUp; readonly embedded: StartUp };
  /** Resident, of the service's Node process. */
  readonly megabytes: { readonly afterOneSignIn: number; readonly afterAll: number };
}

const starts = 5;

export async function measure(world: World, options: Options): Promise<Results> {
  const machine = await thisMachine(world.database);
  const requests = options.part === 'all' ? await measureRequests(world, options) : null;
  return { machine, options, requests, waiting: await waiting(world, options.connections, options) };
}

async function measureRequests(world: World, options: Options): Promise<Requests> {
  const { connections } = options;
  await signInOnce(world);
  const afterOneSignIn = await residentMegabytes(world.service.pid);
  const external = await onExternalDatabase(world, starts);
  const embedded = await onEmbeddedDatabase(world, starts);
  const page = await signInPage(world, connections, options.seconds);

  const second = await confirmations(world, connections);
  const measuredOf = await interleaved([second.ours, second.bound, second.peer, second.newBrowser], options);
  const whole = await wholeSignIns(world, connections);
  const measuredOfWhole = await interleaved([whole.ours, whole.bound], options);
  return {
    confirmations: {
      ours: measuredOf(second.ours),
      newBrowser: measuredOf(second.newBrowser),
      bound: measuredOf(second.bound),
      peer: measuredOf(second.peer),
    },
    signIns: { ours: measuredOfWhole(whole.ours), bound: measuredOfWhole(whole.bound) },
    page,
    startUp: { external, embedded },
    megabytes: { afterOneSignIn, afterAll: await residentMegabytes(world.service.pid) },
  };
}
