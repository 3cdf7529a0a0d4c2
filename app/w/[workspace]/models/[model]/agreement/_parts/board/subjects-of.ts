import type { BoardCard } from '#lib/agreement/board/cards.ts'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'

/** What of a card an organisation may consult on: its offers that wait, and the round about it (F-276). */
export function subjectsOf({ offers, round }: BoardCard): readonly ConsultSubject[] {
  const offered = offers.map(({ id }) => ({ kind: 'split', id }) as const)
  return round === null ? offered : [...offered, { kind: 'round', id: round.round.id }]
}
