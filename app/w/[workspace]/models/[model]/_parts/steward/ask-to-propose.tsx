'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { previewOf } from '#lib/policy/proposed-change.ts'
import { ProposedChanges } from './proposed-changes.tsx'
import { useHere } from './use-stewardship.ts'

/** What somebody wants to change that another organisation manages. */
export interface Asked {
  readonly commands: readonly Command[]
  /** the model they were meant for */
  readonly model: Model
  readonly orgId: string
}

/** What would be proposed, a note, and the way to send it. */
export function AskToPropose({
  asked,
  org,
  onDone,
}: {
  readonly asked: Asked
  readonly org: string
  readonly onDone: () => void
}) {
  const t = useTranslations('steward.ask')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const [note, setNote] = useState('')
  const changes = useMemo(() => changesOf(asked), [asked])
  const fresh = async () => await queries.invalidateQueries(trpc.model.proposals.pathFilter())
  const onError = (error: unknown) => notify({ title: said(error), tone: 'bad' })
  const answer = useMutation(trpc.model.answerEdit.mutationOptions({ onError, onSettled: fresh }))
  const send = useMutation(
    trpc.model.proposeEdit.mutationOptions({
      onError,
      onSettled: fresh,
      onSuccess: ({ proposalId }) => {
        const undo = () => answer.mutate({ ...here, proposalId, answer: 'withdraw' })
        notify({ title: t('sent', { org }), action: { label: t('undo'), run: undo } })
        onDone()
      },
    }),
  )
  const propose = () => {
    const text = note.trim()
    // As JSON: what is cleared is left out.
    const commands = JSON.parse(JSON.stringify(asked.commands)) as Parameters<
      typeof send.mutate
    >[0]['commands']
    send.mutate({ ...here, commands, ...(text !== '' && { note: text }) })
  }
  return (
    <>
      <ProposedChanges changes={changes} />
      <TextArea
        label={t('note')}
        value={note}
        maxLength={2000}
        onText={setNote}
        onCommit={propose}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onDone}>{t('cancel')}</Button>
        <Button look="primary" disabled={send.isPending} onClick={propose}>
          {t('send')}
        </Button>
      </div>
    </>
  )
}

function changesOf({ model, commands }: Asked) {
  const after = applyAll(model, commands)
  return isRefusal(after) ? [] : previewOf(model, after, commands)
}
