'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { newKey } from '../../../revisions/_parts/new-key.ts'
import { draftOf, sentOf } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'
import { useRoundWhy } from './use-round-why.ts'
import type { ListedRound, Rounds } from './use-rounds.ts'

interface Props {
  readonly listed: ListedRound
  readonly signers: Rounds['signers']
  readonly onClose: () => void
}

/** Says anew how a round is decided, while nobody has acted in it (AG-22). What is refused stays to be sent again. */
export function PolicyDialog({ listed: { n, round }, signers, onClose }: Props) {
  const words = roundsWords[useLocale()]
  const { change } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRoundWhy()
  // Every other draft is another wish.
  const [{ draft, key }, setWish] = useState(() => ({ draft: draftOf(round), key: newKey() }))
  const set = useMutation(trpc.round.setPolicy.mutationOptions())
  const sent = sentOf(draft)
  const run = () => {
    if (sent === null || set.isPending) return
    set.mutate(
      { ...here, roundId: round.id, key, ...sent },
      {
        onSuccess: () => {
          notify({ title: filled(change.done, { n }) })
          onClose()
        },
        onSettled: () => queries.invalidateQueries(trpc.round.list.pathFilter()),
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={filled(change.title, { n })}
      description={change.lead}
      closeLabel={words.close}
      wide
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={sent === null}
            aria-disabled={set.isPending}
            onClick={run}
          >
            {change.run}
          </Button>
        </>
      }
    >
      <PolicyFields
        draft={draft}
        signers={signers}
        onChange={(next) => setWish({ draft: next, key: newKey() })}
      />
      {set.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(set.error)}
        </p>
      )}
    </Dialog>
  )
}
