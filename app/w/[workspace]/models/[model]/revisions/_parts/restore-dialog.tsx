'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { inBoth } from '../../_parts/in-both.ts'
import { isDrawn } from '../../_parts/scenarios/is-drawn.ts'
import { Part } from '../../_parts/scenarios/part.tsx'
import { ProposedChanges } from '../../_parts/steward/proposed-changes.tsx'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import type { Revision } from './use-revisions.ts'

/** What restoring a revision writes at once, proposes to whom, and leaves; done when it has been seen (F-166). */
export function RestoreDialog({
  revision,
  onClose,
}: {
  readonly revision: Revision
  readonly onClose: () => void
}) {
  const { n, name } = revision
  const words = revisionsWords[useLocale()]
  const { restore, cancel, close } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const preview = useQuery(
    trpc.revision.preview.queryOptions({ ...here, n }, { retry: false, gcTime: 0 }),
  )
  const frozen = useQuery(
    trpc.revision.content.queryOptions({ ...here, n }, { staleTime: 'static', retry: false }),
  )
  const live = useModel(whole)
  const then = frozen.data?.model
  const known = useMemo(() => then && inBoth(then, live), [then, live])
  const undo = useMutation(trpc.revision.restore.mutationOptions())
  const plan = preview.data
  const isNothing = plan !== undefined && plan.own.length === 0 && plan.proposed.length === 0
  const run = () => {
    if (plan === undefined || undo.isPending) return
    undo.mutate(
      { ...here, n, seq: plan.seq, note: filled(restore.note, { n, name }) },
      {
        onSuccess: ({ changes, proposals }) => {
          notify({ title: filled(restore.done, { n, changes, proposals }) })
          onClose()
        },
        // Where the model has moved what is told here is worked out anew, and can be looked at.
        onError: () => void preview.refetch(),
        onSettled: () => queries.invalidateQueries(trpc.revision.compare.pathFilter()),
      },
    )
  }
  const retry = () => {
    for (const one of [preview, frozen]) if (one.isError) void one.refetch()
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={filled(restore.title, { n, name })}
      description={restore.lead}
      closeLabel={close}
      wide
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            look="primary"
            disabled={plan === undefined || isNothing || undo.isPending || preview.isFetching}
            onClick={run}
          >
            {undo.isPending ? restore.busy : restore.run}
          </Button>
        </>
      }
    >
      {preview.isError || frozen.isError ? (
        <TryAgain why={restore.failed} onRetry={retry} />
      ) : plan === undefined || known === undefined ? (
        <output className="text-sm">{restore.loading}</output>
      ) : (
        <Plan {...{ plan, known }} />
      )}
      {undo.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(undo.error)}
        </p>
      )}
    </Dialog>
  )
}

interface PlanProps {
  readonly plan: {
    readonly own: readonly ChangedPlace[]
    readonly proposed: readonly { readonly orgId: string; readonly part: readonly ChangedPlace[] }[]
    readonly left: readonly ChangedPlace[]
  }
  readonly known: Model
}

function Plan({ plan, known }: PlanProps) {
  const { restore } = revisionsWords[useLocale()]
  const { nameOf } = useOrgs()
  const { own, proposed, left } = plan
  const asked = [...Map.groupBy(proposed, ({ orgId }) => orgId)].map(
    ([orgId, parts]) => [orgId, parts.flatMap(({ part }) => part)] as const,
  )
  if (own.length + proposed.length + left.length === 0) {
    return <p className="text-sm">{restore.nothing}</p>
  }
  return (
    <div className="grid gap-2">
      {own.length > 0 && (
        <Part title={filled(restore.own, { count: own.length })} isOpen>
          <Places places={own} known={known} />
        </Part>
      )}
      {asked.map(([orgId, places]) => (
        <Part
          key={orgId}
          title={filled(restore.proposed, { org: nameOf(orgId), count: places.length })}
          isOpen
        >
          <Places places={places} known={known} />
        </Part>
      ))}
      {left.length > 0 && (
        <Part title={filled(restore.left, { count: left.length })} isOpen>
          <p className="text-sm text-muted">{restore.leftLead}</p>
          <Places places={left} known={known} />
        </Part>
      )}
    </div>
  )
}

function Places({
  places,
  known,
}: {
  readonly places: readonly ChangedPlace[]
  readonly known: Model
}) {
  const { restore } = revisionsWords[useLocale()]
  const told = places.filter((one) => !isDrawn(one))
  const boxes = places.length - told.length
  return (
    <div className="text-sm">
      {told.length > 0 && <ProposedChanges changes={told} known={known} />}
      {boxes > 0 && <p className="text-xs text-muted">{filled(restore.boxes, { count: boxes })}</p>}
    </div>
  )
}
