import type { FastifyInstance, FastifyRequest } from 'fastify';

/**
 * The desk shows passwords. A page elsewhere may point a name of its own at this computer (DNS rebinding), or post
 * a form here: so only loopback names are answered, and only the desk's own forms are taken.
 */
export function guard(server: FastifyInstance, port: number): void {
  const hosts = new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);

  server.addHook('onRequest', async (request, reply) => {
    const { host = '' } = request.headers;
    if (!hosts.has(host)) return refuse(403, 'Open the desk by the address that was printed.');
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const isForPrograms = request.url === '/sms' || request.url.startsWith('/push/');
    const allowed = isForPrograms ? !fromBrowser(request) : request.headers.origin === `http://${host}`;
    if (!allowed) return refuse(403, 'That was not sent from the desk.');

    function refuse(status: number, text: string) {
      return reply.code(status).type('text/plain; charset=utf-8').send(text);
    }
  });
}

/** The service that sends texts and pushes is a program; any page that tries is told by what its browser adds. */
function fromBrowser({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined || headers['sec-fetch-site'] !== undefined;
}
