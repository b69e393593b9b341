export interface Keys {
  readonly p256dh: string;
  readonly auth: string;
  readonly privateKey: object;
}

export function newKeys(): Promise<Keys>;
export function decrypted(message: string, keys: Keys): Promise<string>;
