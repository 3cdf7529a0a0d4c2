'use client'
import { ArrowRight } from 'lucide-react'
import { useLocale } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import type { OrgLook } from '#lib/agreement/board/looks.ts'
import type { Position } from '#lib/agreement/board/positions.ts'
import { boardWords } from '#lib/words/areas/agreement/board.ts'
import { filled } from '#lib/words/filled.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'

interface Props {
  readonly orgId: string
  readonly turn: NonNullable<Position['turn']>
  /** null: nobody there has opened the card; undefined: that is not known */
  readonly look?: OrgLook | null | undefined
}

/** Who is waited for, and for what; and whether they have opened the card at all. */
export function TurnLine({ orgId, turn, look }: Props) {
  const words = boardWords[useLocale()]
  const { me } = useRoom()
  const { face } = useOrgs()
  const org = face(orgId)
  const isMine = orgId === me.orgId
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 text-xs">
      <OrgMark
        org={{ ...org, name: filled(words.turn[turn], { org: org.name }) }}
        className="!whitespace-normal"
      />
      {isMine && (
        <span className="inline-flex items-center gap-0.5 font-semibold text-ai">
          <ArrowRight size={12} aria-hidden />
          {words.mine}
        </span>
      )}
      {look === null && !isMine && <span className="text-muted">{words.unseen}</span>}
    </span>
  )
}
