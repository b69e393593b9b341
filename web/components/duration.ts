/** "2 minutes 10 seconds", in the language of the page. */
export function duration(whole: number): string {
  const { lang } = document.documentElement;
  const amount = (count: number, unit: string): string =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const units: readonly (readonly [size: number, unit: string])[] = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ];
  let rest = whole;
  const parts = units.flatMap(([size, unit]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [amount(count, unit)];
  });
  if (parts.length === 0) return amount(0, 'second');
  return new Intl.ListFormat(lang, { type: 'unit', style: 'narrow' }).format(parts.slice(0, 2));
}
