'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { newKey } from '../../../revisions/_parts/new-key.ts'
import { useRoundWhy } from './use-round-why.ts'
import type { ListedRound } from './use-rounds.ts'

interface Props {
  readonly listed: ListedRound
  readonly onClose: () => void
}

/** Asks why a round is called off; everybody reads it. */
export function CallOffDialog({ listed: { n, round }, onClose }: Props) {
  const words = roundsWords[useLocale()]
  const { callOff } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRoundWhy()
  const [reason, setReason] = useState('')
  const [key] = useState(newKey)
  const end = useMutation(trpc.round.cancel.mutationOptions())
  const isBlank = reason.trim() === ''
  const run = () => {
    if (isBlank || end.isPending) return
    end.mutate(
      { ...here, roundId: round.id, key, reason: reason.trim() },
      {
        onSuccess: () => {
          notify({ title: filled(callOff.done, { n }) })
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
      title={filled(callOff.title, { n })}
      description={callOff.lead}
      closeLabel={words.close}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="danger" disabled={isBlank} aria-disabled={end.isPending} onClick={run}>
            {callOff.run}
          </Button>
        </>
      }
    >
      <TextArea
        label={callOff.reason}
        value={reason}
        maxLength={2000}
        rows={2}
        onText={setReason}
        onCommit={run}
      />
      {end.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(end.error)}
        </p>
      )}
    </Dialog>
  )
}
