import { type Command, done, flag, type Given, type Outcome, refused, text } from '#cli/command.ts';
import { type Installation, withInstallation } from '#cli/installation.ts';
import { ConfigError } from '#kernel/errors.ts';
import { addClient, type NewClient } from '#oidc/clients/clients.ts';
import { findClient } from '#oidc/clients/store.ts';

export const addClientCommand: Command = {
  words: ['client', 'add'],
  summary: 'links an application, and prints its secret once',
  details: [
    'Addresses are compared character by character with what the application sends. They are https, but for',
    'applications on this machine. docs/protocol/oidc.md says what the application does with all this.',
  ],
  operands: [],
  options: {
    id: text('ID', "the application's client_id", { required: true }),
    'redirect-uri': text('URI', 'where people come back to with a code', {
      required: true,
      repeatable: true,
    }),
    'post-logout-redirect-uri': text('URI', 'where people may go after signing out', { repeatable: true }),
    'backchannel-logout-uri': text('URI', 'where it hears that a session has ended'),
    name: text('NAME', 'what people read; without it, the id'),
    require: text('LEVEL', 'the least that a sign-in to it must have; without it, 1fa', {
      choices: ['1fa', '2fa'],
    }),
    public: flag('it runs in a browser or on a phone and cannot keep a secret'),
    'id-token-alg': text('ALG', 'how its ID tokens are signed; without it, ES256', {
      choices: ['ES256', 'RS256'],
    }),
  },
  speaksJson: true,
  run: (given, surroundings) =>
    withInstallation(surroundings, (installation) => add(installation, clientFrom(given))),
};

function clientFrom(given: Given): NewClient {
  return {
    id: given.text('id') ?? '',
    name: given.text('name'),
    redirectUris: given.texts('redirect-uri'),
    postLogoutRedirectUris: given.texts('post-logout-redirect-uri'),
    backchannelLogoutUri: given.text('backchannel-logout-uri'),
    require: given.text('require') === '2fa' ? '2fa' : '1fa',
    public: given.flag('public'),
    idTokenAlg: given.text('id-token-alg') === 'RS256' ? 'RS256' : 'ES256',
  };
}

async function add({ database, clock }: Installation, client: NewClient): Promise<Outcome> {
  try {
    const { id, secret } = await database.transaction((sql) => addClient(sql, client, clock()));
    const linked = (await findClient(database.sql, id))?.name ?? id;
    const facts = {
      id,
      name: linked,
      secret: secret?.reveal() ?? null,
      public: client.public,
      require: client.require,
    };
    if (secret === null) return done(facts, [`${linked} is linked as ${id}, without a secret.`]);
    return done(facts, [
      `${linked} is linked as ${id}. Its secret, which is not shown again:`,
      secret.reveal(),
    ]);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return refused('client-refused', error.message);
  }
}
