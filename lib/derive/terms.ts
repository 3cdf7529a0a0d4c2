import { lengthInDays, termEnd, type TermEnd } from '#lib/model/queries/term-end.ts'
import type { Term } from '#lib/model/term.ts'
import type { Reading } from './reading.ts'

/** When a usage term ends, as far as the model knows (`termEnd`, asked of the one ba it is counted from). */
export function endOf(read: Reading, term: Term): TermEnd {
  return termEnd((ba) => read.of('bas', ba), term)
}

/** How one term lies to another; `unlike`: it cannot be said (framework.md §4.3). */
export function compareTerms(read: Reading, a: Term, b: Term): 'later' | 'notLater' | 'unlike' {
  if (b.kind === 'none') return 'notLater'
  if (a.kind === 'none') return b.kind === 'text' ? 'unlike' : 'later'
  if (a.kind === 'relative' && b.kind === 'relative' && isSameAnchor(a.anchor, b.anchor)) {
    return lengthInDays(a.offset) > lengthInDays(b.offset) ? 'later' : 'notLater'
  }
  const [one, other] = [endOf(read, a), endOf(read, b)]
  if (one.ends !== 'on' || other.ends !== 'on') return 'unlike'
  return one.day > other.day ? 'later' : 'notLater'
}

type Anchor = Extract<Term, { kind: 'relative' }>['anchor']

function isSameAnchor(a: Anchor, b: Anchor): boolean {
  return a.point === b.point && a.ba === b.ba && a.event === b.event
}
