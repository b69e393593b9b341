/** One arrow of a drawing. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** Dashed: what is so in some installations only. */
  readonly dashed?: boolean;
}

/** A flowchart from top to bottom; `names` says what stands in the boxes, in the order they are drawn. */
export function flowchart(names: Readonly<Record<string, string>>, arrows: readonly Arrow[]): string {
  const drawn = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const boxes = Object.entries(names).filter(([id]) => drawn.has(id));
  return [
    '```mermaid',
    'flowchart TD',
    ...boxes.map(([id, name]) => `  ${id}["${quoted(name)}"]`),
    ...arrows.map(arrow),
    '```',
  ].join('\n');
}

function arrow({ from, to, words, dashed = false }: Arrow): string {
  return `  ${from} ${dashed ? '-.' : '--'} "${quoted(words)}" ${dashed ? '.->' : '-->'} ${to}`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;');
}
