'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useLastChange } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { previewOf, type PreviewedChange } from '#lib/policy/proposed-change.ts'
import {
  foreignTouch,
  stewardOf,
  takesFrom,
  touchOf,
  type Stewardship,
} from '#lib/policy/stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { proposed } from './proposed.ts'
import { ProposedChanges } from './proposed-changes.tsx'
import { useHere, useStewardship } from './use-stewardship.ts'

interface Asked {
  readonly commands: readonly Command[]
  readonly changes: readonly PreviewedChange[]
  readonly orgId: string
}

/**
 * Stands between what a person does and the shared model: what another organisation manages is not written but, after a
 * question, proposed to it (ST-12). Everything else is written as ever.
 */
export function StewardGate() {
  const t = useTranslations('steward')
  const { connection, me } = useRoom()
  const stewardship = useStewardship()
  const { nameOf } = useOrgs()
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => {
    connection.setGuard((commands) => {
      if (stewardship === null) return null
      const foreign = foreignTouch(stewardship, me.orgId, commands.map(touchOf))
      const orgId = foreign && stewardOf(stewardship, foreign)
      if (orgId === null) return null
      const model = connection.view.getSnapshot()
      const after = applyAll(model, commands)
      setAsked({
        commands,
        orgId,
        changes: isRefusal(after) ? [] : previewOf(model, after, commands),
      })
      return proposed
    })
    return () => connection.setGuard(null)
  }, [connection, me.orgId, stewardship])

  useFresh(stewardship)
  useUndoWithin(stewardship)
  if (asked === null) return null
  const org = nameOf(asked.orgId)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && setAsked(null)}
      title={t('ask.title', { org })}
      description={t('ask.body', { org })}
      closeLabel={t('ask.cancel')}
    >
      <Ask asked={asked} org={org} onDone={() => setAsked(null)} />
    </Dialog>
  )
}

/** Undo does not go back to before it was somebody else's to write (ST-5). */
function useUndoWithin(stewardship: Stewardship | null) {
  const { connection, me } = useRoom()
  const last = useRef<Stewardship | null>(null)
  useEffect(() => {
    if (stewardship === null) return
    if (last.current !== null && takesFrom(last.current, stewardship, me.orgId)) {
      connection.undo.clear()
    }
    last.current = stewardship
  }, [connection, me.orgId, stewardship])
}

/** What others have just made has a manager that was not known yet. */
function useFresh(stewardship: Stewardship | null) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const heard = useLastChange()
  const known = useMemo(
    () => new Set([...(stewardship?.owners.keys() ?? [])].map((element) => element.split('/')[1])),
    [stewardship],
  )
  const isNew = (id: string) => !id.includes('|') && !known.has(id)
  const made = stewardship?.policy === 'stewarded' ? heard?.elements.filter(isNew).join(' ') : ''
  useEffect(() => {
    if (made !== undefined && made !== '')
      void queries.invalidateQueries(trpc.model.stewardship.pathFilter())
  }, [made, queries, trpc])
}

function Ask({
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
      <ProposedChanges changes={asked.changes} />
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
