/** What stood there when a table was opened, in the order of then, and after it what has come since: nothing jumps while one writes (G-94). */
export function settled(first: readonly string[], now: readonly string[]): readonly string[] {
  const there = new Set(now)
  const before = new Set(first)
  return [...first.filter((id) => there.has(id)), ...now.filter((id) => !before.has(id))]
}
