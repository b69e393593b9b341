import { appManifest } from '#authenticator-app/manifest.ts';
import { type Answer, page } from '#http/answer.ts';
import { html } from '#http/html.ts';
import type { Request, Route } from '#http/route.ts';
import { appPolicy } from '#http/security-headers.ts';
import type { Session } from '#sessions/session.ts';
import { open } from '#spec/demand.ts';

interface Dependencies {
  readonly url: URL;
  readonly name: string;
}

/** The page of the app: the same for everybody, for what makes it somebody's is on the phone. */
export function appPageRoutes({ url, name }: Dependencies): Route<Session>[] {
  async function show({ site }: Request): Promise<Answer> {
    const { assets, skin, lang } = site;
    const shown = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${name} Authenticator</title>
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${skin.ground.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${skin.ground.dark}" media="(prefers-color-scheme: dark)">
<meta name="apple-mobile-web-app-title" content="${name}">
<link rel="manifest" href="/authenticator/manifest.webmanifest">
<link rel="icon" href="${skin.icon.url}" type="image/svg+xml">
<link rel="apple-touch-icon" href="/authenticator/apple-touch-icon.png">
${[...assets.appCss, skin.stylesheet.url].map((sheet) => html`<link rel="stylesheet" href="${sheet}">\n`)}<script type="module" src="${assets.appScript}"></script>
</head>
<body>
<main id="app" data-origin="${url.origin}" data-service="${name}"></main>
</body>
</html>
`;
    return page(shown, { headers: { ...appPolicy() } });
  }

  async function manifest({ site }: Request): Promise<Answer> {
    const body = JSON.stringify(appManifest({ name, lang: site.lang, ground: site.skin.ground.light }));
    return { kind: 'file', contentType: 'application/manifest+json', body, headers: {} };
  }

  const demand = open('a phone opens it before it belongs to anybody');
  return [
    { method: 'GET', path: '/authenticator/', demand, handle: show },
    { method: 'GET', path: '/authenticator/manifest.webmanifest', demand, handle: manifest },
  ];
}
