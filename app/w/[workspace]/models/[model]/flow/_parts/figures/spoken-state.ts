interface State {
  /** what the figure is, in words */
  readonly tells: string
  /** what the lens says about it */
  readonly lens?: string | undefined
  readonly isSelected: boolean
  /** who else has it selected */
  readonly others: readonly string[]
  readonly words: {
    readonly selected: string
    readonly selectedBy: (names: string) => string
    readonly separator: string
  }
}

/** What a screen reader says about a figure as it stands: also whether it is selected, and by whom else (P-91). */
export function spokenState({ tells, lens, isSelected, others, words }: State): string {
  const names = [...new Set(others)].join(words.separator)
  return [
    tells,
    ...(lens === undefined ? [] : [lens]),
    ...(isSelected ? [words.selected] : []),
    ...(names === '' ? [] : [words.selectedBy(names)]),
  ].join(words.separator)
}
