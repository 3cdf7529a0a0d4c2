'use client'
import { ArrowRight } from 'lucide-react'
import { useRoom } from '#app/_client/room/room.tsx'
import { cx } from '#app/_ui/cx.ts'
import { answererOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { filled } from '#lib/words/filled.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useNegotiationWords } from './use-words.ts'

/** Whose turn it is with an offer (F-153): あなたの番です, or who is waited for. */
export function TurnWords({ split }: { readonly split: ResponsibilitySplit }) {
  const words = useNegotiationWords()
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const { status } = split
  if (status !== 'proposed' && status !== 'returned') return null
  const org = status === 'proposed' ? answererOf(split) : split.proposedOrg
  const isMine = org === me.orgId
  const { mine, waits, revises } = words.turn
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 text-xs',
        isMine ? 'font-semibold text-ai' : 'text-muted',
      )}
    >
      {isMine && <ArrowRight size={12} aria-hidden />}
      {isMine ? mine : filled(status === 'proposed' ? waits : revises, { org: nameOf(org) })}
    </span>
  )
}
