import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';

export interface Memory {
  readonly residentBytes: number;
  /** Of JavaScript's objects. */
  readonly heapBytes: number;
  /** Of what Node itself holds for them: buffers, parsers. */
  readonly externalBytes: number;
}

/** Looks into a Node process through its inspector, which a switch in its environment opens. */
export interface MemoryLens {
  readonly environment: Readonly<Record<string, string>>;
  /** After everything that nobody holds any more has been collected. */
  look(): Promise<Memory>;
}

const expression = 'JSON.stringify(process.memoryUsage())';

export async function memoryLens(): Promise<MemoryLens> {
  const port = await freePort();
  return {
    environment: { NODE_OPTIONS: `--inspect=127.0.0.1:${port}` },
    look: async () => {
      const { ask, close } = await inspector(port);
      await ask('HeapProfiler.collectGarbage');
      // What is freed is given back to the system a moment later.
      await pause(2000);
      await ask('HeapProfiler.collectGarbage');
      const answer = await ask('Runtime.evaluate', { expression });
      close();
      const { rss, heapUsed, external } = JSON.parse(answer.result?.value ?? '{}');
      return { residentBytes: rss, heapBytes: heapUsed, externalBytes: external };
    },
  };
}

interface Evaluated {
  readonly result?: { readonly value?: string };
}

async function inspector(port: number) {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [target] = (await list.json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let asked = 0;
  return {
    ask: (method: string, params = {}): Promise<Evaluated> => {
      const id = ++asked;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve) => {
        socket.addEventListener('message', function heard({ data }) {
          const said = JSON.parse(String(data));
          if (said.id !== id) return;
          socket.removeEventListener('message', heard);
          resolve(said.result ?? {});
        });
      });
    },
    close: () => socket.close(),
  };
}
