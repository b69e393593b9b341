import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { appManifest } from '#authenticator-app/manifest.ts';
import { defaultAccent, skin } from '#http/page/skin.ts';

const built = join(import.meta.dirname, '../../../dist/web');
const { stylesheet, ground } = skin(defaultAccent);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As strict as the service's own page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "manifest-src 'self'",
  'media-src blob:',
  "base-uri 'none'",
].join('; ');

/** The app as the build made it, its page, its manifest and the operator's colours. */
export function sendFile(path: string, response: ServerResponse, serviceOrigin: string): void {
  const found = fileAt(path, serviceOrigin);
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const [type, body] = found;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'content-security-policy': policy,
  });
  response.end(body);
}

function fileAt(path: string, serviceOrigin: string): [type: string, body: string | Buffer] | null {
  if (path === '/authenticator/') return ['text/html; charset=utf-8', page(serviceOrigin)];
  if (path === '/authenticator/manifest.webmanifest') {
    const manifest = appManifest({ name: 'Acme', lang: 'en-GB', ground: ground.light });
    return ['application/manifest+json', JSON.stringify(manifest)];
  }
  if (path === stylesheet.url) return [stylesheet.contentType, stylesheet.body];
  const file = join(built, normalize(path));
  const type = types[extname(file)];
  return type !== undefined && file.startsWith(built) && existsSync(file) ? [type, readFileSync(file)] : null;
}

function page(serviceOrigin: string): string {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const address = (source: string): string => `/${manifest[source].file}`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Acme Authenticator</title>
<link rel="stylesheet" href="${address('web/styles/authenticator.css')}">
<link rel="stylesheet" href="${stylesheet.url}">
<link rel="manifest" href="/authenticator/manifest.webmanifest">
<link rel="icon" href="/authenticator/icon.svg" type="image/svg+xml">
<script type="module" src="${address('web/authenticator/main.tsx')}"></script>
</head>
<body><main id="app" data-origin="${serviceOrigin}" data-service="Acme"></main></body>
</html>
`;
}
