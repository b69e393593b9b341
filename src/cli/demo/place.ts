/** Everything of the demo is on this machine, at addresses that people can remember. */
export const ports = { ledger: 4001, payroll: 4002, desk: 4003, smtp: 4025 } as const;

/** On another machine each of these would have to be named by the operator: they are private addresses. */
const privateTargets = [ports.ledger, ports.payroll, ports.desk].flatMap((port) => [
  `localhost:${port}`,
  `127.0.0.1:${port}`,
]);

type Environment = Readonly<Record<string, string | undefined>>;

/** Production settings, but texts and mails go to the desk, unless the operator named other places for them. */
export function demoEnvironment(environment: Environment): Environment {
  const given = (name: string) => (environment[name] ?? '').trim();
  const targets = [given('TWOFOLD_PRIVATE_TARGETS'), ...privateTargets].filter((entry) => entry !== '');
  return {
    ...environment,
    TWOFOLD_SMS_URL: given('TWOFOLD_SMS_URL') || `webhook+http://127.0.0.1:${ports.desk}/sms`,
    TWOFOLD_SMTP_URL: given('TWOFOLD_SMTP_URL') || `smtp://127.0.0.1:${ports.smtp}`,
    TWOFOLD_PRIVATE_TARGETS: targets.join(','),
  };
}
