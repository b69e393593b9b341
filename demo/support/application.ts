import type { TestContext } from 'node:test';
import type { Clock } from '#kernel/clock.ts';
import type { Log } from '#kernel/log.ts';
import { freePort } from '../../test/support/free-port.ts';
import type { Application, Placement } from '../application/application.ts';
import { client, type IdentityService, identityService } from './identity-service.ts';

export const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface Running {
  readonly url: string;
  readonly service: IdentityService;
  /** Lets time pass for the application, not for the service. */
  readonly pass: (seconds: number) => void;
}

type Build = (dependencies: { placement: Placement; clock: Clock; log: Log }) => Application;

/** An application beside an identity service, both really listening, until the test ends. */
export async function running(t: TestContext, build: Build): Promise<Running> {
  let passedSeconds = 0;
  const clock = () => new Date(Date.now() + passedSeconds * 1000);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const service = await identityService(url);
  const { server } = build({
    placement: { baseUrl: url, issuerUrl: service.issuer, client },
    clock,
    log: silent,
  });
  await server.listen({ host: '127.0.0.1', port });
  t.after(async () => {
    await server.close();
    await service.stop();
  });
  return {
    url,
    service,
    pass: (seconds) => {
      passedSeconds += seconds;
    },
  };
}
