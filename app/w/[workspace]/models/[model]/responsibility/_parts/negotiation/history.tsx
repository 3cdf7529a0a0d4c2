'use client'
import { useLocale } from 'use-intl'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { When } from '../../../_parts/comments/when.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { sideOf } from './part-of.ts'
import { useNegotiationWords } from './use-words.ts'

interface Props {
  /** oldest first */
  readonly chain: readonly ResponsibilitySplit[]
  readonly people: AgreementStatus['people']
}

/** 協議の経緯: who said what when and why, oldest first (F-149). */
export function History({ chain, people }: Props) {
  const words = useNegotiationWords()
  const { nameOf } = useOrgs()
  const locale = useLocale()
  const who = (id = '', principal = '') => ({
    person: people[id]?.name ?? '',
    inPlace: inPlaceText(locale, people[principal]?.name),
  })
  const steps = chain.flatMap((offer, i) => {
    const before = chain[i - 1]
    const made = {
      key: `${offer.id} made`,
      at: offer.proposedAt,
      text: filled(words.step[sideOf(before)], {
        ...who(offer.proposedBy, offer.proposedFor),
        org: nameOf(offer.proposedOrg),
      }),
      reason: before?.status === 'countered' ? before.reason : undefined,
    }
    const { status, decidedAt } = offer
    if (status === 'proposed' || status === 'countered' || decidedAt === undefined) return [made]
    const text = filled(words.step[status], who(offer.decidedBy, offer.decidedFor))
    return [made, { key: `${offer.id} ${status}`, at: decidedAt, text, reason: offer.reason }]
  })
  return (
    <details className="text-xs">
      <summary className="cursor-pointer py-1 font-medium text-muted">{words.history}</summary>
      <ol className="grid gap-1.5 border-l-2 border-line pl-2">
        {steps.map(({ key, at, text, reason }) => (
          <li key={key} className="wrap-anywhere">
            {text} <When at={new Date(at)} />
            {reason !== undefined && <p>{filled(words.because, { reason })}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
