/** One choice of a list that can be searched. */
export interface ComboboxOption {
  readonly value: string
  readonly label: string
  /** a second, smaller part, such as whose it is; searched too */
  readonly detail?: string | undefined
  /** further words it is found by, such as its name in the other language */
  readonly keywords?: string | undefined
}

/** The next options, each the object of before where it says the same, and the list of before where all of it does. */
export function keptOptions(
  before: readonly ComboboxOption[],
  next: readonly ComboboxOption[],
): readonly ComboboxOption[] {
  const known = new Map(before.map((option) => [option.value, option]))
  const kept = next.map((option) => {
    const old = known.get(option.value)
    return old !== undefined && saysTheSame(old, option) ? old : option
  })
  const isSame = kept.length === before.length && kept.every((option, i) => option === before[i])
  return isSame ? before : kept
}

function saysTheSame(a: ComboboxOption, b: ComboboxOption): boolean {
  return a.label === b.label && a.detail === b.detail && a.keywords === b.keywords
}
