'use client'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { roundRefusalWords } from '#lib/words/areas/agreement/round-refusals.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { ConsultPlace } from '../../../_parts/consult/at-rest.ts'
import { useInPlaceOf } from '../../../_parts/deputy/use-standing-in.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { useRounds } from '../rounds/use-rounds.ts'
import { useRoundWhy } from '../rounds/use-round-why.ts'
import { Missing } from './missing.tsx'
import { Moved } from './moved.tsx'
import { StepBody } from './step-body.tsx'
import { StepFrame } from './step-frame.tsx'
import { choicesAt, isReady, principalStands, stepAt } from './steps.ts'
import { useActing } from './use-acting.ts'
import { useMoved, useSitting, useSittingDraft, type Sitting } from './use-sitting.ts'

interface Props {
  readonly roundId: string
  readonly status: AgreementStatus
}

/**
 * 署名 / a round of signing in one sitting, step by step (screens §3.9): what one promises, what has changed, what is open, the choice, who
 * one is; then the receipt. The address says where one is, and what one chose and wrote is kept until it is signed (F-203 to F-207).
 */
export function SittingPage({ roundId, status }: Props) {
  const words = sittingWords[useLocale()]
  const shown = useSitting(roundId)
  const why = useRoundWhy()
  const { data } = shown
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-1 content-start gap-4 p-4">
      <p>
        <StepLink to="agreement">{words.back}</StepLink>
      </p>
      {data === undefined ? (
        shown.isError ? (
          <TryAgain why={why(shown.error)} onRetry={() => void shown.refetch()} />
        ) : (
          <SkeletonPage label={words.loading} />
        )
      ) : (
        <Loaded
          key={roundId}
          {...{ roundId, status, sitting: data }}
          again={async () => void (await shown.refetch())}
        />
      )}
    </div>
  )
}

interface LoadedProps extends Props {
  readonly sitting: Sitting
  readonly again: () => Promise<void>
}

function Loaded({ roundId, status, sitting, again }: LoadedProps) {
  const locale = useLocale()
  const words = sittingWords[locale]
  const { me } = useRoom()
  const { mine } = useOrgs()
  const inPlace = inPlaceText(locale, useInPlaceOf())
  const here = useHere()
  const notify = useNotify()
  const view = useViewState()
  const { pending } = useSaveState()
  const { draft, change, end } = useSittingDraft(roundId)
  const moved = useMoved(sitting.contents, status)
  const { data: rounds } = useRounds()
  const isSuperseded =
    rounds?.rounds.find(({ round }) => round.id === roundId)?.standing.isSuperseded === true
  const { seat, policy, n, missing } = sitting
  const choices = seat === null ? [] : choicesAt(seat, policy, sitting.by, missing.length > 0)
  const ready = isReady(draft, choices)
  const step = stepAt(view.get('part'), ready)
  const acting = useActing(roundId, {
    done: (signOffId) => {
      end()
      if (draft.intent !== null) notify({ title: words.done[draft.intent] })
      view.set({ round: undefined, part: undefined, receipt: signOffId })
    },
    stale: () => undefined,
  })
  // Edits of one's own that are on their way are part of what would be signed.
  const hasMoved = pending === 0 && moved.length > 0
  return (
    <>
      <header className="grid gap-0.5">
        <p className="text-xs text-muted">
          {filled(words.who, { org: mine.name, person: me.name, inPlace })}
        </p>
        <h2 className="text-xl font-bold">{filled(words.title, { n })}</h2>
        {sitting.revision !== null && (
          <p className="text-sm wrap-anywhere">{filled(words.revision, sitting.revision)}</p>
        )}
        {seat !== null && (
          <p className="text-sm">{words.standing[seat.status === 'none' ? 'none' : seat.status]}</p>
        )}
      </header>
      {missing.length > 0 && <Missing {...{ missing }} onAgain={again} />}
      {hasMoved && (
        <Moved
          {...{ moved, roundId }}
          revision={isSuperseded ? sitting.revision : null}
          onAgain={again}
        />
      )}
      {seat === null ? (
        <p className="rounded-card border border-line bg-card p-4">{words.noSeat}</p>
      ) : principalStands(seat, sitting.by) ? (
        <p className="rounded-card border border-line bg-card p-4">
          {roundRefusalWords[locale]['principal-stands']}
        </p>
      ) : choices.length === 0 ? null : (
        <StepFrame step={step} isReady={ready} onStep={(part) => view.set({ part })}>
          {step === 'choice' && (
            <ConsultPlace here={here} subject={{ kind: 'round', id: roundId }} />
          )}
          <StepBody
            {...{ step, sitting, status, draft, change, choices, acting }}
            isBlocked={hasMoved || pending > 0 || !ready}
            isUnsaved={pending > 0}
          />
        </StepFrame>
      )}
    </>
  )
}
