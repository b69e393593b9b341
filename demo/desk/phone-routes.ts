import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Gateway } from '../carrier/gateway.ts';
import type { People } from '../phone/people.ts';
import { scanPicture } from '../phone/picture.ts';
import { textOf } from '../server/request.ts';
import { addressOf, chosenIn, type Show } from './show.ts';
import { whyNotAdded } from './words.ts';

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
  readonly show: Show;
}

const largestPictureBytes = 12 * 1024 * 1024;

export function phoneRoutes(server: FastifyInstance, { people, carrier, show }: Dependencies): void {
  server.get('/', async (request, reply) => show.page(reply, chosenIn(request.query)));
  server.get('/live', async (request) => show.live(chosenIn(request.query)));

  server.post('/codes/add', async (request, reply) =>
    add(reply, textOf(request.body, 'person'), textOf(request.body, 'key')),
  );

  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: largestPictureBytes },
    async ({ headers }: FastifyRequest, body: Buffer) => multipart(headers['content-type'] ?? '', body),
  );

  server.post('/codes/picture', { bodyLimit: largestPictureBytes }, async (request, reply) => {
    const form = request.body instanceof FormData ? request.body : new FormData();
    const person = String(form.get('person') ?? '');
    const picture = form.get('picture');
    const file = picture instanceof File ? Buffer.from(await picture.arrayBuffer()) : Buffer.alloc(0);
    const scan = scanPicture(file);
    return scan.scanned ? add(reply, person, scan.text) : refuse(reply, person, whyNotAdded[scan.reason]);
  });

  server.post('/codes/remove', async (request, reply) => {
    const person = textOf(request.body, 'person');
    people.find(person)?.phone.codeApp.remove(textOf(request.body, 'entry'));
    return reply.redirect(addressOf({ person, tab: 'codes' }), 303);
  });

  server.post('/sms', async (request, reply) =>
    carrier.accept(request.body)
      ? reply.code(202).send()
      : reply.code(400).send({ error: 'Send {id,to,text}' }),
  );

  function add(reply: FastifyReply, person: string, keyOrLink: string): FastifyReply {
    const reading = people.find(person)?.phone.codeApp.add(keyOrLink);
    if (reading === undefined) return reply.redirect('/', 303);
    if (!reading.read) return refuse(reply, person, whyNotAdded[reading.reason]);
    return reply.redirect(addressOf({ person, tab: 'codes' }), 303);
  }

  function refuse(reply: FastifyReply, person: string, phone: string): FastifyReply {
    return show.page(reply.code(422), { person, tab: 'codes' }, { phone });
  }
}

/** What cannot be read counts as a form without a picture in it. */
function multipart(type: string, body: Buffer): Promise<FormData> {
  const form = new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return form.catch(() => new FormData());
}
