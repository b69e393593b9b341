import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Gateway } from '../carrier/gateway.ts';
import { readLink } from '../phone/app-link.ts';
import type { People } from '../phone/people.ts';
import { scanPicture } from '../phone/picture.ts';
import { textOf } from '../server/request.ts';
import { addressOf, type Chosen, chosenIn, type Show } from './show.ts';
import { whyNotAdded } from './words.ts';

interface Dependencies {
  readonly people: People;
  readonly carrier: Gateway;
  readonly show: Show;
  /** Whose links the app on the phone takes. */
  readonly issuerUrl: string;
}

const largestPictureBytes = 12 * 1024 * 1024;

export function phoneRoutes(
  server: FastifyInstance,
  { people, carrier, show, issuerUrl }: Dependencies,
): void {
  server.get('/', async (request, reply) => show.page(reply, chosenIn(request.query)));
  server.get('/live', async (request) => show.live(chosenIn(request.query)));

  server.post('/codes/add', async (request, reply) =>
    add(reply, chosenIn(request.body), textOf(request.body, 'key')),
  );

  server.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: largestPictureBytes },
    async ({ headers }: FastifyRequest, body: Buffer) => multipart(headers['content-type'] ?? '', body),
  );

  server.post('/codes/picture', { bodyLimit: largestPictureBytes }, async (request, reply) => {
    const form = request.body instanceof FormData ? request.body : new FormData();
    const chosen = { person: String(form.get('person') ?? ''), tab: String(form.get('tab') ?? '') };
    const picture = form.get('picture');
    const file = picture instanceof File ? Buffer.from(await picture.arrayBuffer()) : Buffer.alloc(0);
    const scan = scanPicture(file);
    return scan.scanned ? add(reply, chosen, scan.text) : refuse(reply, chosen, whyNotAdded[scan.reason]);
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

  function add(reply: FastifyReply, chosen: Chosen, text: string): FastifyReply {
    const person = people.find(chosen.person);
    if (person === null) return reply.redirect('/', 303);
    const link = readLink(text, issuerUrl);
    // In the fragment, as in the QR code itself: no server is told of it, ours included.
    if (link.kind === 'link')
      return reply.redirect(
        `${addressOf({ person: person.id, tab: 'authenticator' })}#link=${link.code}`,
        303,
      );
    if (link.kind === 'elsewhere') return refuse(reply, chosen, whyNotAdded.elsewhere);
    const reading = person.phone.codeApp.add(text);
    if (!reading.read) return refuse(reply, chosen, whyNotAdded[reading.reason]);
    return reply.redirect(addressOf({ person: person.id, tab: 'codes' }), 303);
  }

  function refuse(reply: FastifyReply, { person, tab }: Chosen, phone: string): FastifyReply {
    const camera = tab === 'authenticator' ? tab : 'codes';
    return show.page(reply.code(422), { person, tab: camera }, { phone });
  }
}

/** What cannot be read counts as a form without a picture in it. */
function multipart(type: string, body: Buffer): Promise<FormData> {
  const form = new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return form.catch(() => new FormData());
}
