import { type Command, done } from '#cli/command.ts';
import { withInstallation } from '#cli/installation.ts';
import { iso } from '#cli/printing.ts';
import { type ListedClient, listedClients } from './store.ts';

export const listClients: Command = {
  words: ['client', 'list'],
  summary: 'the linked applications',
  details: [],
  operands: [],
  options: {},
  speaksJson: true,
  run: (_given, surroundings) =>
    withInstallation(surroundings, async ({ database }) => {
      const clients = await listedClients(database.sql);
      const facts = clients.map(({ createdAt, ...client }) => ({ ...client, createdAt: iso(createdAt) }));
      return done(
        { clients: facts },
        clients.length === 0 ? ['No application is linked.'] : clients.flatMap(linesOf),
      );
    }),
};

function linesOf(client: ListedClient): string[] {
  const { id, name, require, redirectUris, postLogoutRedirectUris, backchannelLogoutUri } = client;
  return [
    `${id}  ${name}, ${require} at least${client.public ? ', public' : ''}, ${client.idTokenAlg}`,
    ...redirectUris.map((uri) => `    comes back to  ${uri}`),
    ...postLogoutRedirectUris.map((uri) => `    signed out to  ${uri}`),
    ...(backchannelLogoutUri === null ? [] : [`    hears of ends  ${backchannelLogoutUri}`]),
  ];
}
