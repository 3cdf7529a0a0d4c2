/**
 * The id of a row or column as presence carries it, which lets through what an element could be called and nothing else (D-14): rows
 * of the framework have a `.` in their ids, rows that stand for no element a `:` (D-27).
 */
export function portable(id: string): string {
  return id.replaceAll('.', '_').replaceAll(':', '-')
}
