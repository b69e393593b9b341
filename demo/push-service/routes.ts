import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { textOf } from '../server/request.ts';
import type { PushService } from './push-service.ts';
import { isSentBy } from './vapid.ts';

interface Dependencies {
  readonly push: PushService;
  /** Of this server, as endpoints name it. */
  readonly origin: string;
}

const longestBody = 4096;
const longestTtlSeconds = 28 * 86_400;
const beatMilliseconds = 25_000;

/** Two doors: for who sends (RFC 8030), and for the phones in the desk's own page. */
export function pushRoutes(server: FastifyInstance, { push, origin }: Dependencies): void {
  server.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    async (_: FastifyRequest, body: Buffer) => body,
  );

  server.post<{ Params: { id: string } }>('/push/:id', async (request, reply) => {
    const subscription = push.find(request.params.id);
    if (subscription === null) return reply.code(404).send();
    const { authorization = '', ttl, topic } = request.headers;
    if (!(await isSentBy(subscription.senderKey, authorization, origin)))
      return reply.code(authorization === '' ? 401 : 403).send();
    const { body } = request;
    const isReadable = request.headers['content-encoding'] === 'aes128gcm' && Buffer.isBuffer(body);
    if (!/^\d{1,10}$/.test(String(ttl)) || !isReadable) return reply.code(400).send();
    if (body.length > longestBody) return reply.code(413).send();
    const id = push.send({
      subscription: subscription.id,
      body,
      ttlSeconds: Math.min(Number(ttl), longestTtlSeconds),
      topic: String(topic ?? ''),
    });
    return reply.code(201).header('location', `${origin}/push-messages/${id}`).send();
  });

  server.post('/push-service/subscriptions', async (request, reply) => {
    const made = push.subscribe(textOf(request.body, 'person'), textOf(request.body, 'key'));
    return made === null
      ? reply.code(403).send({})
      : reply.code(201).send({ id: made.id, endpoint: `${origin}/push/${made.id}` });
  });

  server.get('/push-service/subscriptions', async (request, reply) => {
    const known = push.find(textOf(request.query, 'id'));
    return reply.send({ isKnown: known !== null });
  });

  server.post('/push-service/subscriptions/end', async (request, reply) => {
    push.unsubscribe(textOf(request.body, 'id'));
    return reply.code(204).send();
  });

  server.post('/push-service/received', async (request, reply) => {
    push.received(textOf(request.body, 'message'));
    return reply.code(204).send();
  });

  server.get('/push-service/events', (request, reply) => {
    listen(push, textOf(request.query, 'person'), reply);
  });
}

/** Server-sent events: one a message, its bytes in base64url. */
function listen(push: PushService, person: string, reply: FastifyReply): void {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  raw.write(': here\n\n');
  const end = push.listen(person, ({ id, body }) => {
    raw.write(`event: push\ndata: ${JSON.stringify({ id, body: body.toString('base64url') })}\n\n`);
  });
  const beat = setInterval(() => raw.write(': here\n\n'), beatMilliseconds);
  raw.on('close', () => {
    clearInterval(beat);
    end();
  });
}
