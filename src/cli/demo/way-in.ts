import { ports } from './place.ts';

interface Person {
  readonly email: string;
  readonly password: string;
}

/** What somebody who just typed `npm start` needs to know, and nothing else. */
export function wayIn(serviceUrl: string, people: readonly Person[], logFile: string): string[] {
  const places = [
    [
      'Desk',
      `http://localhost:${ports.desk}`,
      'start here: the applications, a phone with the app, its texts and mails',
    ],
    ['Ledger', `http://localhost:${ports.ledger}`, 'an application'],
    ['Payroll', `http://localhost:${ports.payroll}`, 'another, with a secure area'],
    ['Twofold', serviceUrl, 'the service itself'],
  ] as const;
  const width = Math.max(...places.map(([, address]) => address.length));
  return [
    '',
    'Twofold is ready.',
    '',
    ...places.map(([name, address, about]) => `  ${name.padEnd(9)} ${address.padEnd(width)}  ${about}`),
    '',
    ...people.flatMap(({ email, password }) => [`  Sign in as  ${email}`, `  Password    ${password}`]),
    '',
    'No phone needed: open the Desk and Payroll side by side, choose Twofold Authenticator in the wizard,',
    'scan its QR code with "Camera" on the phone of the Desk, and type the number there.',
    '',
    `Ctrl-C stops all of it. Its log: ${logFile}`,
    '',
  ];
}
