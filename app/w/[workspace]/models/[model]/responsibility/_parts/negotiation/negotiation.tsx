'use client'
import { negotiationOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { History } from './history.tsx'
import { sideOf, standingBeside } from './part-of.ts'
import { Sides, type ShownSide } from './sides.tsx'

interface Props {
  readonly split: ResponsibilitySplit
  readonly status: Pick<AgreementStatus, 'splits' | 'people'>
}

/** What an offer is compared with, and how it came to it; nothing where it stands alone. */
export function Negotiation({ split, status: { splits, people } }: Props) {
  const chain = negotiationOf(splits, split)
  const isOpen = split.status === 'proposed' || split.status === 'returned'
  const current = standingBeside(splits, split, chain[0])
  if (chain.length === 1 && (current === undefined || !isOpen)) return null
  const shown = chain.slice(-2)
  const sides: readonly ShownSide[] = [
    { name: 'current', terms: current },
    ...shown.map((terms, i) => {
      const before = chain[chain.length - shown.length + i - 1]
      // The earlier of two is what was proposed, whatever came before it.
      return { name: i < shown.length - 1 ? 'proposal' : sideOf(before), terms } as const
    }),
  ]
  return (
    <>
      {isOpen && <Sides sides={sides} />}
      {chain.length > 1 && <History chain={chain} people={people} />}
    </>
  )
}
