'use client'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import type { BoardCard } from '#lib/agreement/board/cards.ts'
import { drawnText } from '#lib/agreement/board/looks.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { CommentElement } from '../../../_parts/comments/comment-button.tsx'
import { RunningMark } from '../../../_parts/consult/at-rest.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { FragmentPicture } from './fragment-picture.tsx'
import { Positions } from './positions.tsx'
import { subjectsOf } from './subjects-of.ts'
import { useRiskWords } from './use-card-words.ts'
import { useCards } from './use-cards.ts'
import { useKeepLook, useLooks } from './use-looks.ts'

interface Props {
  readonly riskId: string
  readonly status: AgreementStatus
  /** whether looks of this reader are kept: they may propose or sign */
  readonly isKept: boolean
  readonly onSign: () => void
}

/** A card in detail: its column and why, the part of the flow, where each organisation stands, and the ways on (F-237 to F-239). */
export function CardPanel(props: Props) {
  const words = boardWords[useLocale()]
  const { cards } = useCards(props.status)
  if (cards === null) return null
  const card = cards.find(({ riskId }) => riskId === props.riskId)
  if (card === undefined) return <p className="pr-8 text-sm text-muted">{words.gone}</p>
  return <Details card={card} {...props} />
}

function Details({ card, status, isKept, onSign }: Props & { readonly card: BoardCard }) {
  const words = boardWords[useLocale()]
  const { riskId, stage, splits } = card
  const { mark, text } = useRiskWords()(riskId)
  const looks = useLooks()
  const [first] = card.offers.length > 0 ? card.offers : splits
  return (
    <div className="grid gap-4">
      {isKept && <KeepLook riskId={riskId} splits={status.splits} />}
      <div className="grid justify-items-start gap-1.5 pr-8">
        <h2 className="text-lg font-semibold">{words.card}</h2>
        <p className="text-sm">
          <span className="mr-1.5 font-semibold text-muted">{mark}</span>
          {text}
        </p>
        <p className="text-sm">
          <Badge tone={stage === 'signed' ? 'ok' : stage === 'issue' ? 'warn' : 'ai'}>
            {words.stage[stage]}
          </Badge>{' '}
          {words.meaning[stage]}
        </p>
        <RunningMark subjects={subjectsOf(card)} />
        <CommentElement id={riskId} />
      </div>
      <FragmentPicture riskId={riskId} />
      <div className="grid justify-items-start gap-1">
        <Button
          look={stage === 'settled' || stage === 'signing' ? 'primary' : 'plain'}
          onClick={onSign}
        >
          {words.toSigning}
        </Button>
        <StepLink to={partsOf(first)}>{words.toParts}</StepLink>
      </div>
      <Positions card={card} status={status} looks={looks} />
      <p className="text-xs text-muted">{words.looked.note}</p>
    </div>
  )
}

/** What is drawn on the card has been looked at once it has stood there for a moment. */
function KeepLook({ riskId, splits }: Pick<Props, 'riskId'> & Pick<AgreementStatus, 'splits'>) {
  const model = useModel(whole)
  useKeepLook(
    riskId,
    useMemo(() => drawnText(model, riskId, splits), [model, riskId, splits]),
  )
  return null
}

/** The place in the matrix where something waits, else the matrix. */
function partsOf(part: BoardCard['splits'][number] | undefined): string {
  if (part === undefined) return 'responsibility'
  const cell = `${part.riskId}|${part.measureId}|${part.orgId}`
  return `responsibility?cell=${encodeURIComponent(cell)}`
}
