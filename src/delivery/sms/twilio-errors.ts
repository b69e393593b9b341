import type { DeliveryFailure } from '#delivery/message.ts';

/**
 * Twilio's error codes that say something about the number, the phone or the network
 * (twilio.com/docs/api/errors). All others are between the operator and Twilio.
 */
const meaning: ReadonlyMap<number, DeliveryFailure> = new Map([
  [21211, 'number-unknown'], // invalid 'To'
  [21217, 'number-unknown'],
  [21614, 'number-unknown'], // 'To' is not a valid mobile number
  [21635, 'landline'],
  [21610, 'blocked'], // the recipient answered STOP
  [21408, 'country-not-served'], // no permission for the region
  [21612, 'network-refused'], // not reachable from this sender
  [30002, 'gateway-refused'], // account suspended
  [30003, 'switched-off'], // unreachable handset
  [30004, 'blocked'],
  [30005, 'number-unknown'],
  [30006, 'landline'], // landline or unreachable carrier
  [30007, 'network-refused'], // filtered by the carrier
  [30008, 'undeliverable'],
  [30017, 'network-refused'], // congestion at the carrier
  [30018, 'network-refused'], // the carrier wants the sender registered
  [30024, 'network-refused'], // the sender is not known to the carrier
  [30032, 'network-refused'], // sender not verified
  [30034, 'network-refused'], // sender not registered
  [30410, 'gateway-unreachable'], // time-out between them and the network
  [30450, 'country-not-served'], // their own guard against pumping
  [30453, 'country-not-served'],
]);

/** @param code a number in their answers, digits in their reports */
export function twilioFailure(code: unknown): DeliveryFailure | null {
  return meaning.get(Number(code)) ?? null;
}
