/** Lists as PostgreSQL writes them, in text: `{a,"b, c",NULL}`; of one dimension. */
const item = /"((?:[^"\\]|\\.)*)"|([^,{}"]+)/g

/**
 * The array types of our tables and statements, told to postgres.js in advance. Else it asks for them at the start of every
 * connection, and a connection that is lost while it asks ends the process (nobody awaits the answer).
 */
export const arrayTypes = {
  texts: listType(1009, (text) => text),
  uuids: listType(2951, (text) => text),
  integers: listType(1007, Number),
  bigints: listType(1016, Number),
}

function listType<T>(oid: number, read: (text: string) => T) {
  return {
    to: oid,
    from: [oid],
    serialize: (list: readonly (string | number | null)[]) => `{${list.map(written).join(',')}}`,
    parse: (text: string): (T | null)[] =>
      [...text.matchAll(item)].map(([, quoted, plain]) => {
        if (quoted !== undefined) return read(quoted.replaceAll(/\\(.)/gs, '$1'))
        return plain === undefined || plain === 'NULL' ? null : read(plain)
      }),
  }
}

function written(value: string | number | null): string {
  return value === null ? 'NULL' : `"${String(value).replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
