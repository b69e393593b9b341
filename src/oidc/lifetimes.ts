/** How long what is issued lives, in seconds; docs/operate/limits.md lists the same. */
export const lifetimes = {
  authorizationCode: 60,
  accessToken: 600,
  idToken: 600,
  /** Not used for so long, a refresh token is worth nothing. */
  refreshTokenIdle: 86_400,
  /** However often it was used, the person has to sign in again after this. */
  refreshTokenWhole: 30 * 86_400,
  /** A request that waits for its person. */
  interaction: 3600,
  /** The engine's own session: bookkeeping for one of ours, which lives no longer. */
  engineSession: 86_400,
  /** Longer than the refresh tokens that hang on it, from the last day on which one can begin. */
  grant: 32 * 86_400,
  logoutNotice: 3600,
  logoutToken: 120,
} as const;
