/** One of what a browser takes, and how gladly: from 0, not at all, to 1. */
interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** The lists of content negotiation (RFC 9110 section 12.4.2), in the order in which they stand. */
export function weightedList(header: string | undefined): Weighted[] {
  return (header ?? '').slice(0, 500).split(',').map(weighted);
}

function weighted(range: string): Weighted {
  const [name = '', ...parameters] = range.split(';').map((part) => part.trim());
  const given = parameters.find((parameter) => /^q=/i.test(parameter));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return { name, weight: Number.isFinite(weight) ? weight : 0 };
}
