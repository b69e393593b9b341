/** A posted form as plain data. A name that comes twice holds a list, which nobody here takes for a text. */
export function formOf(body: string): Readonly<Record<string, string | readonly string[]>> {
  const parameters = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
