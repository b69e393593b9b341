import { errors } from 'oidc-provider';

/** Told on a page of ours: the application that is sent the answer would only begin another one. */
export class TooManySignIns extends errors.OIDCProviderError {
  readonly waitSeconds: number;

  constructor(waitSeconds: number) {
    super(429, 'temporarily_unavailable');
    this.waitSeconds = waitSeconds;
    this.error_description = 'too many sign-ins were begun from this address';
    this.allow_redirect = false;
  }
}
