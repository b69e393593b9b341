import type { Phone } from '../keys/phone.ts';

/** A phone for tests, as the app keeps it. */
export const testPhone: Phone = {
  ...{ id: 'one', service: 'Acme', email: 'anna@example.com', name: "Anna's phone", system: 'other' },
  ...{ pushKey: '', key: { kind: 'unlinked' }, nextKey: null, aheadSeconds: 0, notifications: 'on' },
  linkedAt: 0,
};
