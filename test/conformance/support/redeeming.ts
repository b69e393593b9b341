import assert from 'node:assert/strict';
import { type Application, callbackOf } from './application.ts';
import type { Browser } from './browser.ts';
import { type House, house } from './house.ts';
import type { Node } from './service.ts';

export const parallel = 20;

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

type Place = Pick<Node, 'origin'>;

/** Two nodes on one database, and an application that redeems at both of them. */
interface Redeemed {
  readonly application: Application;
  readonly nodes: readonly [Place, Place];
}

export interface Redemptions {
  token(node: Place, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** What redeems a new code of this browser. */
  codeOf(hers: Browser): Promise<Record<string, string>>;
  refreshOf(answer: Answer): Record<string, string>;
  /** Twenty at the same moment, half of them at each node: exactly one wins, and its answer is returned. */
  race(fields: Record<string, string>): Promise<Answer>;
  /** Of what was given, nothing opens anything any more. */
  assertDead(answer: Answer): Promise<void>;
}

export interface Redeeming extends House, Redemptions {
  readonly nodes: readonly [Node, Node];
}

export async function redeeming(): Promise<Redeeming> {
  const here = await house({ nodes: 2 });
  const [one, two] = here.running.nodes;
  assert.ok(one && two);
  const nodes = [one, two] as const;
  return { ...here, nodes, ...redemptions({ application: here.payroll, nodes }) };
}

export function redemptions({ application, nodes: [one, two] }: Redeemed): Redemptions {
  const token: Redemptions['token'] = async (node, fields, headers = {}) => {
    const basic = Buffer.from(`${application.id}:${application.secret}`).toString('base64');
    const answer = await fetch(`${node.origin}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, ...headers },
      body: new URLSearchParams(fields),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const refreshOf = ({ body }: Answer) => ({
    grant_type: 'refresh_token',
    refresh_token: body.refresh_token ?? '',
  });

  return {
    token,
    refreshOf,
    codeOf: async (hers) => {
      const begun = await application.begin();
      const code = callbackOf(await hers.follow(begun.url)).searchParams.get('code') ?? '';
      const rest = { redirect_uri: application.redirectUri, code_verifier: begun.verifier };
      return { grant_type: 'authorization_code', code, ...rest };
    },
    race: async (fields) => {
      const tries = Array.from({ length: parallel }, (_, index) =>
        token(index % 2 === 0 ? one : two, fields),
      );
      return onlyWinner(await Promise.all(tries));
    },
    assertDead: async (answer) => {
      const headers = { authorization: `Bearer ${answer.body.access_token}` };
      for (const { origin } of [one, two])
        assert.equal((await fetch(`${origin}/oidc/userinfo`, { headers })).status, 401);
      assert.equal((await token(two, refreshOf(answer))).body.error, 'invalid_grant');
    },
  };
}

function onlyWinner(answers: readonly Answer[]): Answer {
  const [winner, ...more] = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status, body }) => status === 400 && body.error === 'invalid_grant');
  assert.ok(winner !== undefined && more.length === 0, `${more.length + 1} won`);
  assert.equal(lost.length, answers.length - 1);
  return winner;
}
