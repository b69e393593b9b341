/** What is wrong with TWOFOLD_LISTEN when a server cannot listen; `null` for any other error. */
export function addressProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  if (error.syscall === 'getaddrinfo') {
    return `${field(error, 'hostname')} is no address of this machine: check TWOFOLD_LISTEN.`;
  }
  if (error.syscall !== 'listen') return null;
  const at = [field(error, 'address'), field(error, 'port')].filter((part) => part !== '').join(' port ');
  switch (error.code) {
    case 'EADDRINUSE':
      return `${at} is in use: stop the program that listens there, or give another address by TWOFOLD_LISTEN.`;
    case 'EACCES':
      return `${at} is not allowed to this account: set TWOFOLD_LISTEN to a port above 1023, behind a proxy.`;
    case 'EADDRNOTAVAIL':
      return `${at} is no address of this machine: set TWOFOLD_LISTEN to one of its own, or to 0.0.0.0:4000 for all.`;
    default:
      return `${at} cannot be listened on (${String(error.code)}): check TWOFOLD_LISTEN.`;
  }
}

function field(error: Error, name: string): string {
  const value = new Map<string, unknown>(Object.entries(error)).get(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
