/**
 * In which row of a table what is told of something stands that has several, as a measure against several risks: the first the finding is
 * about as well, else the first of all (F-138).
 */
export function rowOf(elements: readonly string[], rows: readonly string[]): string | undefined {
  return rows.find((row) => elements.includes(row)) ?? rows[0]
}
