'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { refusalOf, useTRPC } from '#app/_client/trpc.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { Tabs } from '#app/_ui/tabs.tsx'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { inBoth } from '../../_parts/in-both.ts'
import { isDrawn } from '../../_parts/scenarios/is-drawn.ts'
import { ProposedChanges } from '../../_parts/steward/proposed-changes.tsx'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import type { AskedState } from './asked-states.ts'
import { MarkBadge } from './mark-badge.tsx'
import { markOf } from './marked-places.ts'
import { PlaceTable } from './place-table.tsx'
import { WidenedList } from './widened-list.tsx'

const ChangePicture = lazily(async () => (await import('./change-picture.tsx')).ChangePicture)

const sheets = ['words', 'table', 'picture'] as const

interface Props {
  readonly from: AskedState
  readonly to: AskedState
  readonly names: Readonly<Record<'from' | 'to', string>>
}

/** What is different in the second state: what lets more at data first, then all of it in words, as a table and as a picture (F-163, F-164). */
export function Compared({ from, to, names }: Props) {
  const words = revisionsWords[useLocale()].comparison
  const view = useViewState()
  const { data, error, isError, refetch } = useQuery(
    useTRPC().revision.compare.queryOptions({ ...useHere(), from, to }, { retry: false }),
  )
  const known = useMemo(() => data && inBoth(data.from.model, data.to.model), [data])
  if (isError) {
    const isMissing = refusalOf(error)?.code === 'not-found'
    return isMissing ? (
      <p role="alert" className="text-sm">
        {words.missing}
      </p>
    ) : (
      <TryAgain why={words.failed} onRetry={() => void refetch()} />
    )
  }
  if (data === undefined || known === undefined) {
    return <output className="text-sm">{words.loading}</output>
  }
  const told = data.changes.filter((one) => !isDrawn(one))
  if (data.changes.length === 0) return <p className="text-sm">{words.same}</p>
  const chosen = sheets.find((one) => one === view.get('difference')) ?? 'words'
  const states = { before: data.from.model, after: data.to.model }
  const content = {
    words: <InWords changes={data.changes} widened={data.widened} known={known} />,
    table: <PlaceTable changes={told} widened={data.widened} {...{ known, names }} />,
    picture: <ChangePicture {...{ states, names }} />,
  }
  return (
    <div className="grid grid-cols-1 gap-3" data-compared={`${from} ${to}`}>
      <p className="text-sm font-semibold tabular-nums">
        {filled(words.count, { count: told.length })}
      </p>
      <WidenedList widened={data.widened} {...{ known, names }} />
      <Tabs
        label={words.label}
        value={chosen}
        onValue={(value) => view.set({ difference: value === 'words' ? undefined : value })}
        sheets={sheets.map((value) => ({ value, label: words[value], content: content[value] }))}
      />
    </div>
  )
}

function InWords({
  changes,
  widened,
  known,
}: {
  readonly changes: readonly ChangedPlace[]
  readonly widened: Parameters<typeof markOf>[1]
  readonly known: Model
}) {
  const words = revisionsWords[useLocale()].comparison
  const told = changes.filter((one) => !isDrawn(one))
  const boxes = changes.length - told.length
  return (
    <div className="text-sm">
      {told.length > 0 && (
        <ProposedChanges
          changes={told}
          known={known}
          renderBelow={(change) => <MarkBadge mark={markOf(change, widened)} />}
        />
      )}
      {boxes > 0 && <p className="text-xs text-muted">{filled(words.boxes, { count: boxes })}</p>}
    </div>
  )
}
