import type { Surroundings } from '#cli/command.ts';

export type TypedPassword =
  | { readonly read: true; readonly password: string }
  | { readonly read: false; readonly message: string };

/** More than any password, so that a whole disk by mistake ends here. */
const mostBytes = 16_384;

/** All of standard input, without the line break that `echo` puts at its end. */
export async function readPassword(stdin: Surroundings['stdin']): Promise<TypedPassword> {
  // On a screen it would be seen as it is typed.
  if (stdin.isTTY === true) {
    return refusal('it reads a pipe, such as: pass show anna | twofold account add … --password-stdin');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    const piece = Buffer.from(chunk);
    chunks.push(piece);
    bytes += piece.length;
    if (bytes > mostBytes) return refusal('what was piped in is far too long for a password');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
    return { read: true, password: text.replace(/\r?\n$/, '') };
  } catch {
    return refusal('what was piped in is not UTF-8');
  }
}

function refusal(why: string): TypedPassword {
  return { read: false, message: `--password-stdin: ${why}.` };
}
