/** The service says something every fifteen seconds: after so long without a word nothing would be heard any more. */
const silenceMilliseconds = 40_000;

export interface News {
  /** Whether it would be told now if something happened. */
  isTold(): boolean;
  stop(): void;
}

interface Listener {
  /** Something has happened, or may have while nobody was told. */
  readonly news: () => void;
  /** From now on nothing is told, until news come again. */
  readonly lost: () => void;
}

/** Listens to server-sent events. A stream that breaks is opened again, and so is one that has fallen silent. */
export function listen(address: string, { news, lost }: Listener): News {
  let source = open();
  let isTold = false;
  let silence = 0;

  function open(): EventSource {
    const opened = new EventSource(address);
    // What happened before it was there, or while it was away, nobody tells.
    for (const name of ['open', 'changed']) {
      opened.addEventListener(name, () => {
        heard();
        news();
      });
    }
    opened.addEventListener('beat', heard);
    opened.addEventListener('error', lose);
    return opened;
  }

  function heard(): void {
    isTold = true;
    clearTimeout(silence);
    silence = setTimeout(() => {
      source.close();
      lose();
      source = open();
    }, silenceMilliseconds);
  }

  /** Also called each time that it does not come back: that must not put off what is asked without it. */
  function lose(): void {
    clearTimeout(silence);
    if (!isTold) return;
    isTold = false;
    lost();
  }

  return {
    isTold: () => isTold,
    stop: () => {
      clearTimeout(silence);
      source.close();
    },
  };
}
