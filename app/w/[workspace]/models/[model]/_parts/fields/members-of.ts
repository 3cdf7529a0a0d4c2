/** What makes a set hold these members, of those it holds now: only what comes and goes, so that what others do stays. */
export function membersOf<T>(
  now: readonly string[],
  wanted: readonly string[],
  put: (member: string, isIn: boolean) => T,
): readonly T[] {
  const come = wanted.filter((member) => !now.includes(member))
  const gone = now.filter((member) => !wanted.includes(member))
  return [...come.map((member) => put(member, true)), ...gone.map((member) => put(member, false))]
}
