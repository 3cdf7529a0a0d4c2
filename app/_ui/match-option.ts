/** One choice of a list that can be searched. */
export interface ComboboxOption {
  readonly value: string
  readonly label: string
  /** a second, smaller part, such as whose it is; searched too */
  readonly detail?: string | undefined
  /** further words it is found by, such as its name in the other language */
  readonly keywords?: string | undefined
}

/** Whether every word of what is typed occurs in the option. */
export function matches(option: ComboboxOption, typed: string): boolean {
  const all = plain([option.label, option.detail, option.keywords].join(' '))
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
