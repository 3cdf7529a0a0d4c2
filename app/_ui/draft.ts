/** What somebody is writing: what the text said when they began, and what it says now. */
export interface Draft {
  readonly began: string
  readonly text: string
}

/**
 * What a finished draft comes to (UI-20): its words; undefined when they are those it began with, those that stand there `now`, or
 * none where there must be some. What others wrote since it began is no reason to write the old words over theirs.
 */
export function wordsOf(
  { began, text }: Draft,
  { now, isRequired }: { readonly now: string; readonly isRequired: boolean },
): string | undefined {
  const words = text.trim()
  if (words === began.trim() || words === now) return undefined
  return isRequired && words === '' ? undefined : words
}

/** Holds one draft at a time; what is taken or dropped is gone at once, so that nothing is taken twice. */
export function draftHolder() {
  let held: Draft | undefined
  return {
    write: (text: string, now: string) => {
      held = { began: held?.began ?? now, text }
    },
    /** Its words, if it comes to any; the draft is over. */
    take: (at: { readonly now: string; readonly isRequired: boolean }): string | undefined => {
      const words = held === undefined ? undefined : wordsOf(held, at)
      held = undefined
      return words
    },
    /** what is being written */
    held: (): string | undefined => held?.text,
    drop: () => {
      held = undefined
    },
  }
}
