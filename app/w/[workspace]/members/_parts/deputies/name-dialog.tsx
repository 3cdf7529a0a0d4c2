'use client'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMinute } from '#app/_client/parts/use-minute.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { filled } from '#lib/words/filled.ts'
import { dayOf } from '#lib/words/time.ts'
import { newKey } from '../../../models/[model]/revisions/_parts/new-key.ts'
import type { Me, MemberRow } from '../member-rows.ts'
import { candidates, sentOf, type NamingDraft } from './naming.ts'
import { useDeputiesChanged, useDeputiesWords, useDeputyWhy } from './use-deputies.ts'

interface Props {
  readonly workspaceId: string
  readonly me: Me
  readonly people: readonly MemberRow[]
  readonly onClose: () => void
}

/** Names a colleague for oneself, from day to day; what is refused says why and stays to be sent again (F-154). */
export function NameDialog({ workspaceId, me, people, onClose }: Props) {
  const { name: words, cancel, close } = useDeputiesWords()
  const today = dayOf(useMinute().getTime())
  const notify = useNotify()
  const why = useDeputyWhy()
  const changed = useDeputiesChanged()
  const offered = candidates(me, people)
  // Every other draft is another wish.
  const [{ draft, key }, setWish] = useState<{ draft: NamingDraft; key: string }>(() => ({
    draft: { deputy: null, from: today, until: '' },
    key: newKey(),
  }))
  const change = (parts: Partial<NamingDraft>) =>
    setWish({ draft: { ...draft, ...parts }, key: newKey() })
  const name = useMutation(useTRPC().deputy.name.mutationOptions({ onSettled: changed }))
  const sent = sentOf(draft)
  const run = () => {
    if (sent === null || name.isPending) return
    const deputy = offered.find(({ userId }) => userId === sent.userId)?.name ?? ''
    name.mutate(
      { workspaceId, key, ...sent },
      {
        onSuccess: () => {
          notify({ title: filled(words.done, { deputy }) })
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={words.title}
      description={words.lead}
      closeLabel={close}
      actions={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button
            look="primary"
            disabled={sent === null}
            aria-disabled={name.isPending}
            onClick={run}
          >
            {words.run}
          </Button>
        </>
      }
    >
      {offered.length === 0 ? (
        <p className="text-sm">{words.nobody}</p>
      ) : (
        <>
          <Select
            label={words.who}
            placeholder={words.choose}
            value={draft.deputy}
            options={offered.map((one) => ({ value: one.userId, label: one.name }))}
            onValue={(deputy) => change({ deputy })}
          />
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
            <TextField
              label={words.from}
              type="date"
              min={today}
              value={draft.from}
              onText={(from) => change({ from })}
              onCommit={run}
            />
            <TextField
              label={words.until}
              hint={words.daysHint}
              type="date"
              min={draft.from}
              value={draft.until}
              onText={(until) => change({ until })}
              onCommit={run}
            />
          </div>
        </>
      )}
      {name.isError && (
        <p role="alert" className="text-sm text-bad">
          {why(name.error)}
        </p>
      )}
    </Dialog>
  )
}
