/** The operator must act: one sentence that names what is wrong and how to mend it. Ends the process with 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** What another program said of it, line by line; shown below the sentence. */
  readonly said: readonly string[];

  constructor(message: string, options: ErrorOptions & { readonly said?: readonly string[] } = {}) {
    super(message, options);
    this.said = options.said ?? [];
  }
}

/** A standard, or this service's own rules, say refuse. Becomes a page or a problem answer with its status. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly status: number;
  /** Stable, for programs; listed in docs/operate/errors.md. */
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
