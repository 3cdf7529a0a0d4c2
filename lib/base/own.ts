/**
 * The element a record really holds under an id. A plain `record[id]` also answers for names that JavaScript gives every
 * object, such as `toString`, which somebody's reference may contain.
 */
export function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
