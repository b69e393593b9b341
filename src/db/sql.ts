import { type Column, castOf, columnOf, type Value, wireValue } from './value.ts';

/**
 * The tag that statements are written with, in the pool and inside a transaction alike:
 *
 *     const [row] = await sql<{ lastStep: number }[]>`select last_step from totp where id = ${id}`;
 *
 * What stands in `${}` travels beside the statement as a parameter and never becomes part of its text. Three
 * things may stand there that are not parameters: another `sql`, which becomes part of this statement, and the
 * fragments `sql(row)` and `sql('name')`. A statement runs when it is awaited, once; a part never runs by itself.
 */
export interface Sql {
  <T extends readonly object[] = readonly Readonly<Record<string, unknown>>[]>(
    template: TemplateStringsArray,
    ...children: readonly Child[]
  ): Query<T>;
  /** An identifier, quoted. */
  (name: string): Fragment;
  /**
   * The columns and values of one row or several: after `insert into t`, or (one row) after `set`. Keys may be
   * written in camel or in snake case. With column names, only those are taken.
   */
  <R extends object>(rows: R | readonly R[], ...columns: readonly (keyof R & string)[]): Fragment;
  /** A value for a `json` or `jsonb` column. */
  json(value: unknown): Fragment;
  /** A whole script of statements, for migrations: no parameters, nothing comes back. */
  script(text: string): Promise<void>;
}

/** Rows carry `count`: how many the statement touched, also when it returns none. */
export type Rows<T extends readonly object[]> = T & { readonly count: number };

export interface Query<T extends readonly object[] = readonly object[]> extends Promise<Rows<T>> {
  readonly [fragment]: (statement: Draft) => void;
}

export interface Fragment {
  readonly [fragment]: (statement: Draft) => void;
}

export type Child = Value | Fragment;

export interface Statement {
  readonly text: string;
  readonly values: readonly (string | Uint8Array | null)[];
}

/** What runs the statements: the pool, or one transaction. */
export interface Runner {
  run(statement: Statement): Promise<Rows<readonly object[]>>;
  script(text: string): Promise<void>;
}

const fragment = Symbol('fragment');

interface Draft {
  text: string;
  readonly values: (string | Uint8Array | null)[];
}

export function sqlOver({ run, script }: Runner): Sql {
  function sql(first: TemplateStringsArray | string | object, ...rest: readonly unknown[]): unknown {
    if (typeof first === 'string') return fragmentOf((draft) => add(draft, quoted(first)));
    if (isTemplate(first)) return query(first, rest as readonly Child[], run);
    return fragmentOf((draft) =>
      addRows(draft, Array.isArray(first) ? first : [first], rest as readonly string[]),
    );
  }
  const json = (value: unknown) =>
    fragmentOf((draft) => {
      addValue(draft, JSON.stringify(value) ?? null);
      add(draft, '::jsonb');
    });
  return Object.assign(sql, { json, script }) as Sql;
}

function isTemplate(first: object): first is TemplateStringsArray {
  return Array.isArray(first) && 'raw' in first;
}

function query<T extends readonly object[]>(
  template: TemplateStringsArray,
  children: readonly Child[],
  run: Runner['run'],
): Query<T> {
  const append = (draft: Draft) => addTemplate(draft, template, children);
  let running: Promise<Rows<T>> | undefined;
  const start = (): Promise<Rows<T>> => {
    running ??= new Promise((resolve, reject) => {
      const draft: Draft = { text: '', values: [] };
      append(draft);
      run(draft).then((rows) => resolve(rows as Rows<T>), reject);
    });
    return running;
  };
  return {
    [fragment]: append,
    // biome-ignore lint/suspicious/noThenProperty: a fragment must not run by itself, so running waits for `await`.
    then: (resolved, rejected) => start().then(resolved, rejected),
    catch: (rejected) => start().catch(rejected),
    finally: (settled) => start().finally(settled),
    [Symbol.toStringTag]: 'Query',
  };
}

function fragmentOf(append: (draft: Draft) => void): Fragment {
  return { [fragment]: append };
}

function addTemplate(draft: Draft, template: TemplateStringsArray, children: readonly Child[]): void {
  add(draft, template[0] ?? '');
  for (const [index, child] of children.entries()) {
    if (typeof child === 'object' && child !== null && fragment in child) child[fragment](draft);
    else addValue(draft, child);
    add(draft, template[index + 1] ?? '');
  }
}

function add(draft: Draft, text: string): void {
  draft.text += text;
}

function addValue(draft: Draft, value: Value): void {
  draft.values.push(wireValue(value));
  draft.text += `$${draft.values.length}${castOf(value)}`;
}

/** What `sql(row)` means is said by the words before it, as a reader of the statement would read it. */
function addRows(
  draft: Draft,
  rows: readonly Readonly<Record<string, Child>>[],
  only: readonly string[],
): void {
  const [first] = rows;
  if (first === undefined) throw new TypeError('sql() was given no row');
  const columns = (only.length > 0 ? only : Object.keys(first)).map(columnOf);
  if (/\bset\s+$/i.test(draft.text) && rows.length === 1) {
    addCells(draft, columns, first, ({ name }) => `${quoted(name)} = `);
  } else if (/\binsert\s+into\s+[\w."]+\s+$/i.test(draft.text)) {
    addInserted(draft, columns, rows);
  } else {
    throw new TypeError('sql(row) stands after "insert into t" or "set"; lists are written = any(list)');
  }
}

function addInserted(
  draft: Draft,
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Child>>[],
): void {
  add(draft, `(${columns.map(({ name }) => quoted(name)).join(', ')}) values `);
  for (const [index, row] of rows.entries()) {
    add(draft, index === 0 ? '(' : ', (');
    addCells(draft, columns, row, () => '');
    add(draft, ')');
  }
}

function addCells(
  draft: Draft,
  columns: readonly Column[],
  row: Readonly<Record<string, Child>>,
  before: (column: Column) => string,
): void {
  for (const [index, column] of columns.entries()) {
    add(draft, `${index === 0 ? '' : ', '}${before(column)}`);
    const cell = row[column.key];
    if (cell === undefined)
      throw new TypeError(`sql(row): "${column.key}" is undefined; null is known absence`);
    if (typeof cell === 'object' && cell !== null && fragment in cell) cell[fragment](draft);
    else addValue(draft, cell);
  }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
