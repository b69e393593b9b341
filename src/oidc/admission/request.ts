import type { Client, KoaContextWithOIDC } from 'oidc-provider';
import type { Parameters } from './asked.ts';

/** The engine has found the client before it asks anything about the person. */
export function clientOf({ oidc: { client } }: KoaContextWithOIDC): Client {
  if (client === undefined) throw new TypeError('The engine asks about a person before it knows the client');
  return client;
}

export function parameter({ oidc: { params } }: KoaContextWithOIDC, name: string): string | undefined {
  const value = params?.[name];
  return typeof value === 'string' ? value : undefined;
}

export function parametersOf(ctx: KoaContextWithOIDC): Parameters {
  return {
    acrValues: parameter(ctx, 'acr_values'),
    maxAge: parameter(ctx, 'max_age'),
    claims: parameter(ctx, 'claims'),
    prompts: ctx.oidc.prompts,
    hintedSubject: ctx.oidc.entities.IdTokenHint?.payload.sub,
  };
}
