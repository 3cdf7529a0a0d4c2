'use client'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { answererOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import { InPlaceNote } from '../../../_parts/deputy/in-place-note.tsx'
import { useDeputyFor } from '../../../_parts/deputy/use-standing-in.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useSplitActs } from '../use-split-acts.ts'
import { ReplyForm } from './at-rest.ts'
import { isAnswer, movesOf, type Move } from './moves.ts'
import { useNegotiationWords } from './use-words.ts'

interface Props {
  readonly split: ResponsibilitySplit
  readonly splits: readonly ResponsibilitySplit[]
  readonly permissions: readonly Permission[]
  /** whose part an offer to hand it over would end */
  readonly ends: string | null
}

/** Stable, so that it runs when the field appears and not with every key. */
const focus = (field: HTMLTextAreaElement | null) => field?.focus()

/** What the reader may do about a part, with the form of what is being done (F-152). */
export function SplitActs({ split, splits, permissions, ends }: Props) {
  const t = useTranslations('agreement.responsibility')
  const words = useNegotiationWords()
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const acts = useSplitActs()
  const [doing, setDoing] = useState<Exclude<Move, 'accept'> | null>(null)
  const [reason, setReason] = useState('')
  const opener = useRef<string | null>(null)
  const moves = movesOf(splits, split, {
    userId: me.userId,
    orgId: me.orgId,
    deputyFor: useDeputyFor(),
    permissions,
  })
  const isBusy = acts.respond.isPending || acts.withdraw.isPending
  if (permissions.length === 0) return null

  const close = () => {
    opener.current = doing
    setDoing(null)
  }
  const target = { ...acts.here, splitId: split.id }
  if (doing === 'counter' || doing === 'again') {
    return <ReplyForm kind={doing} split={split} keeps={ends} onClose={close} />
  }
  if (doing !== null) {
    const needsReason = doing !== 'takeBack'
    const isReady = !needsReason || reason.trim() !== ''
    const send = () => {
      if (isBusy || !isReady) return
      const given = reason.trim() === '' ? {} : { reason: reason.trim() }
      const done = { onSuccess: close }
      if (doing === 'decline' || doing === 'sendBack')
        acts.respond.mutate({ ...target, ...given, answer: doing }, done)
      else acts.withdraw.mutate({ ...target, ...given }, done)
    }
    return (
      <div className="grid gap-2">
        {isAnswer(doing) && <InPlaceNote />}
        <TextArea
          label={needsReason ? t('reasonLabel') : t('reasonOptional')}
          value={reason}
          maxLength={2000}
          rows={2}
          ref={focus}
          onText={setReason}
          onCommit={send}
          onEscape={close}
        />
        <div className="flex flex-wrap gap-2">
          <Button
            look={doing === 'sendBack' ? 'primary' : 'danger'}
            disabled={!isReady}
            aria-disabled={isBusy}
            onClick={send}
          >
            {doing === 'decline'
              ? t('declineConfirm')
              : doing === 'withdraw'
                ? t('withdrawConfirm')
                : words.confirm[doing]}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    )
  }
  const label = (move: Move) => {
    if (move === 'decline' || move === 'withdraw') return t(move)
    return move === 'accept' && split.orgId === me.orgId ? t('accept') : words.act[move]
  }
  return (
    <div className="flex flex-wrap gap-2">
      {moves.some(isAnswer) && (
        <div className="basis-full empty:hidden">
          <InPlaceNote />
        </div>
      )}
      {moves.map((move) => (
        <Button
          key={move}
          look={
            move === 'accept' || move === 'again'
              ? 'primary'
              : move === 'decline'
                ? 'danger'
                : 'plain'
          }
          aria-disabled={isBusy}
          ref={(button) => {
            if (button === null || opener.current !== move) return
            opener.current = null
            button.focus()
          }}
          onClick={() => {
            if (isBusy) return
            if (move === 'accept') acts.respond.mutate({ ...target, answer: 'accept' })
            else setDoing(move)
          }}
        >
          {label(move)}
        </Button>
      ))}
      {split.status === 'proposed' && !moves.includes('decline') && (
        <p className="self-center text-xs text-muted">
          {t('mayNotAnswer', { org: nameOf(answererOf(split)) })}
        </p>
      )}
    </div>
  )
}
