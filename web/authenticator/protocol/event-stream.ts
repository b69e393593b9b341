/**
 * Reads `text/event-stream` (HTML standard, section 9.2.6) as far as the protocol needs it: the names of events.
 * `EventSource` cannot be used, because it can neither POST nor sign.
 */
export async function eachEvent(
  body: ReadableStream<Uint8Array>,
  told: (name: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let name = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (name !== '') told(name);
        name = '';
      } else if (line.startsWith('event:')) name = line.slice('event:'.length).trim();
    }
  }
}
