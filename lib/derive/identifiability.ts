import type { CategoryCode } from '#lib/model/vocabulary.ts'

/**
 * 個人との結び付き / how near a data is to a person, for checks only and no statement of law (framework.md §4.3; ours): statistical 0,
 * anonymised 1, personally related and pseudonymised 2, personal information and data 4, special care 5.
 */
const ranks: Readonly<Partial<Record<CategoryCode, number>>> = {
  statistical: 0,
  nonPersonal: 0,
  anonymised: 1,
  related: 2,
  pseudonymised: 2,
  pi: 4,
  pd: 4,
  special: 5,
}

/** The highest rank among codes; 0 when it is said that data about persons is none; undefined: nothing is said (DR-5). */
export function rankOf(codes: readonly CategoryCode[], isNone: boolean): number | undefined {
  const known = codes.flatMap((code) => ranks[code] ?? [])
  if (known.length === 0) return isNone ? 0 : undefined
  return Math.max(...known)
}
