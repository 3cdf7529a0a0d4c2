'use client'
import { useEffect, useRef, useState } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { filled } from '#lib/words/filled.ts'
import { InPlaceNote } from '../../../_parts/deputy/in-place-note.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { draftOf, offerOf } from '../draft.ts'
import { TermFields } from '../term-fields.tsx'
import { useSplitActs } from '../use-split-acts.ts'
import { useNegotiationWords } from './use-words.ts'

interface Props {
  readonly kind: 'counter' | 'again'
  /** what is answered or changed */
  readonly split: ResponsibilitySplit
  /** whose part an offer to hand it over would have ended, which this one does not */
  readonly keeps: string | null
  readonly onClose: () => void
}

/** 対案を出す・見直して出し直す: what was offered, to be typed over; a counter says why (F-151). */
export function ReplyForm({ kind, split, keeps, onClose }: Props) {
  const words = useNegotiationWords()
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const { counter, again, here } = useSplitActs()
  const [draft, setDraft] = useState(() => draftOf(split))
  const [reason, setReason] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isBusy = counter.isPending || again.isPending
  const needsReason = kind === 'counter' && reason.trim() === ''
  const to = split.proposedOrg === me.orgId ? split.orgId : split.proposedOrg
  const title = filled(words.form[kind], { org: nameOf(to) })
  const send = () => {
    if (isBusy || needsReason) return
    const offer = { ...here, splitId: split.id, terms: offerOf(draft) }
    if (kind === 'counter')
      counter.mutate({ ...offer, reason: reason.trim() }, { onSuccess: onClose })
    else again.mutate(offer, { onSuccess: onClose })
  }
  return (
    <form
      aria-label={title}
      className="grid gap-3 rounded-card border border-dashed border-line-strong p-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="text-sm font-semibold outline-none">
        {title}
      </h3>
      <p className="text-xs text-muted">{words.form.hint}</p>
      {kind === 'counter' && <InPlaceNote />}
      {keeps !== null && (
        <p className="text-xs">{filled(words.keepsOther, { org: nameOf(keeps) })}</p>
      )}
      <TermFields draft={draft} riskId={split.riskId} taken={[]} onDraft={setDraft} />
      {kind === 'counter' && (
        <TextArea
          label={words.form.reason}
          value={reason}
          maxLength={2000}
          rows={2}
          onText={setReason}
          onCommit={send}
          onEscape={onClose}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={needsReason} aria-disabled={isBusy}>
          {words.confirm[kind]}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.act.cancel}
        </Button>
      </div>
    </form>
  )
}
