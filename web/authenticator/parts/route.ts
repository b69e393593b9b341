import { type Observed, observed } from './observed.ts';

export type Tab = 'requests' | 'codes' | 'settings';

/** "#codes/add" is ['codes', 'add']. */
export type Route = readonly string[];

export const route: Observed<Route> = observed(read());

addEventListener('hashchange', () => route.set(read()));

export function go(path: string): void {
  location.hash = path;
}

export function tabOf([first]: Route): Tab {
  return first === 'codes' || first === 'settings' ? first : 'requests';
}

function read(): Route {
  return location.hash.startsWith('#link=') ? [] : location.hash.slice(1).split('/');
}
