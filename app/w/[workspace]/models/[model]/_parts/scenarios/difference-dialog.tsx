'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import { placeName } from '#lib/model/difference-place.ts'
import { say } from '#lib/model/local-text.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { filled } from '#lib/words/filled.ts'
import { ProposedChanges } from '../steward/proposed-changes.tsx'
import { StepLink } from '../step-link.tsx'
import { useViewState } from '../use-view-state.ts'
import { AskDialog } from './ask-dialog.tsx'
import { AdoptionPart } from './adoption-part.tsx'
import { ConflictList } from './conflict-list.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { isDrawn } from './is-drawn.ts'
import { Part } from './part.tsx'
import { choiceOf, useComparison, type Decided } from './use-comparison.ts'
import type { Scenarios } from './use-scenarios.ts'

/** What stood there when somebody pressed: only that is asked for (F-140). */
interface Asking {
  readonly decided: Decided
  readonly digest: string
}

const sheets = ['words', 'table', 'picture'] as const

/**
 * 現状との差: what the variant changes, in words, as a table and as a picture, what the model changed meanwhile, where both did, and
 * what becomes of it (F-131 to F-133).
 */
export function DifferenceDialog({
  scenarios,
  mine,
  note,
  onDecide,
  onNote,
  onClose,
}: {
  readonly scenarios: Scenarios
  /** what this person has decided and written so far; kept by who shows this (F-140) */
  readonly mine: Decided
  readonly note: string
  readonly onDecide: (decided: Decided) => void
  readonly onNote: (note: string) => void
  readonly onClose: () => void
}) {
  const locale = useLocale()
  const words = scenariosWords[locale]
  const view = useViewState()
  const { origin, here, asked } = scenarios
  const standing = asked.find(({ status }) => status === 'open' || status === 'accepted')
  const canEdit = useCanEdit()
  const [asking, setAsking] = useState<Asking | null>(null)
  // What was asked for is shown as it was asked for.
  const decided: Decided = standing === undefined ? mine : { choices: standing.choices }
  const compared = useComparison(origin.id, decided, standing?.id)
  const { data, isError, isWaiting, retry, origin: model, known } = compared
  // What is still to be chosen is not left out yet.
  const isUndecided = (place: string) =>
    data?.conflicts.some(({ name }) => name === place && choiceOf(decided, name) === undefined)
  const left = data?.left.filter((one) => isUndecided(placeName(one)) !== true) ?? []
  const sheet = sheets.find((one) => one === view.get('difference')) ?? 'words'
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={here === undefined ? words.difference : say(here.title, locale)}
      description={filled(words.lead, { title: say(origin.title, locale) })}
      closeLabel={words.close}
      wide
    >
      {data === undefined || model === undefined || known === undefined ? (
        <Waiting isError={isError} onRetry={retry} />
      ) : (
        <>
          <Counts
            counts={{
              variant: data.variant.filter((one) => !isDrawn(one)).length,
              origin: data.origin.filter((one) => !isDrawn(one)).length,
              conflicts: data.conflicts.length,
            }}
          />
          <Tabs
            label={words.view.label}
            value={sheet}
            onValue={(value) => view.set({ difference: value === 'words' ? undefined : value })}
            sheets={[
              {
                value: 'words',
                label: words.view.words,
                content: <InWords changes={data.variant} known={known} />,
              },
              {
                value: 'table',
                label: words.view.table,
                content: <DifferenceTable compared={data} {...{ origin: model, known }} />,
              },
              {
                value: 'picture',
                label: words.view.picture,
                content: (
                  <div className="grid justify-items-start gap-2 text-sm">
                    <p>{words.picture.lead}</p>
                    <StepLink to="flow?lens=change">{words.picture.open}</StepLink>
                  </div>
                ),
              },
            ]}
          />
          <Part title={words.counts.origin} isOpen={standing?.status === 'open'}>
            {data.origin.some((one) => !isDrawn(one)) ? (
              <ProposedChanges changes={data.origin.filter((one) => !isDrawn(one))} known={known} />
            ) : (
              <p className="text-sm text-muted">{words.noneMeanwhile}</p>
            )}
          </Part>
          <ConflictList
            conflicts={data.conflicts}
            decided={decided}
            known={known}
            {...(canEdit && standing === undefined && { onDecide })}
          />
          {left.length > 0 && (
            <Part title={words.leftOut.title} isOpen>
              <p className="text-sm text-muted">{words.leftOut.lead}</p>
              <ProposedChanges changes={left} known={known} />
            </Part>
          )}
          <AdoptionPart
            {...{ scenarios, compared: data, decided, isWaiting }}
            onAsk={(digest) => setAsking({ decided, digest })}
          />
        </>
      )}
      {asking !== null && (
        <AskDialog
          {...{ ...asking, note, onNote }}
          onAsked={() => onNote('')}
          onClose={() => setAsking(null)}
        />
      )}
    </Dialog>
  )
}

function InWords({
  changes,
  known,
}: {
  readonly changes: Parameters<typeof ProposedChanges>[0]['changes']
  readonly known: Parameters<typeof ProposedChanges>[0]['known']
}) {
  const words = scenariosWords[useLocale()]
  const told = changes.filter((one) => !isDrawn(one))
  const boxes = changes.length - told.length
  return (
    <div className="text-sm">
      {told.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <ProposedChanges changes={told} known={known} />
      )}
      {boxes > 0 && <p className="text-xs text-muted">{filled(words.boxes, { count: boxes })}</p>}
    </div>
  )
}

function Counts({
  counts,
}: {
  readonly counts: Readonly<Record<'variant' | 'origin' | 'conflicts', number>>
}) {
  const words = scenariosWords[useLocale()].counts
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {(['variant', 'origin', 'conflicts'] as const).map((name) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-muted">{words[name]}</dt>
          <dd className="font-semibold tabular-nums">{counts[name]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Waiting({
  isError,
  onRetry,
}: {
  readonly isError: boolean
  readonly onRetry: () => void
}) {
  const words = scenariosWords[useLocale()]
  return (
    <div className="grid justify-items-start gap-2 text-sm">
      {isError ? <p role="alert">{words.failed}</p> : <output>{words.loading}</output>}
      {isError && <Button onClick={onRetry}>{words.again}</Button>}
    </div>
  )
}
