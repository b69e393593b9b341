export interface AppLooks {
  /** Of the service: "Acme". */
  readonly name: string;
  readonly lang: string;
  /** The ground of the pages: "#fbfdfc". */
  readonly ground: string;
}

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/authenticator/${file}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** Web Application Manifest (W3C), with all that browsers ask of an app before it can be installed. */
export function appManifest({ name, lang, ground }: AppLooks) {
  return {
    id: '/authenticator/',
    name: `${name} Authenticator`,
    short_name: name,
    lang,
    dir: 'ltr',
    start_url: '/authenticator/',
    scope: '/authenticator/',
    display: 'standalone',
    theme_color: ground,
    background_color: ground,
    categories: ['security', 'utilities'],
    icons: [
      { src: '/authenticator/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon', 192, 'any'),
      icon('icon', 512, 'any'),
      icon('maskable', 192, 'maskable'),
      icon('maskable', 512, 'maskable'),
    ],
  };
}
