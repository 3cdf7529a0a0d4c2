'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { responsibilityRoles, type ResponsibilityRole } from '#lib/agreement/split.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import type { Cell } from './cell.ts'
import { emptyDraft, offerOf } from './draft.ts'
import { TermFields } from './term-fields.tsx'
import { useSplitActs } from './use-split-acts.ts'

interface Props {
  readonly cell: Cell
  /** chosen with a key, to begin with */
  readonly role: ResponsibilityRole | undefined
  /** roles that are proposed or accepted here already */
  readonly taken: readonly ResponsibilityRole[]
  readonly isOpen: boolean
}

/** A proposal for one organisation: role, way of carrying, words, layer, condition, evidence, due day. */
export function ProposeForm({ cell, role: given, taken, isOpen }: Props) {
  const t = useTranslations('agreement')
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const { propose, here } = useSplitActs()
  const free = responsibilityRoles.filter((r) => !taken.includes(r))
  const [opened, setOpened] = useState(isOpen)
  const first = given !== undefined && free.includes(given) ? given : free[0]
  const [draft, setDraft] = useState(emptyDraft(first ?? 'none'))
  const isOwn = cell.orgId === me.orgId
  const title = isOwn
    ? t('responsibility.proposeOwn')
    : t('responsibility.proposeTitle', { org: nameOf(cell.orgId) })
  if (first === undefined) return null
  if (!opened) return <Button onClick={() => setOpened(true)}>{title}</Button>

  const send = () => {
    propose.mutate({ ...here, ...cell, ...offerOf(draft) }, { onSuccess: () => setOpened(false) })
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
      <h3 className="text-sm font-semibold">{title}</h3>
      <TermFields draft={draft} riskId={cell.riskId} taken={taken} onDraft={setDraft} />
      {isOwn && <p className="text-xs text-muted">{t('responsibility.ownNote')}</p>}
      <Button look="primary" type="submit" disabled={propose.isPending}>
        {t('responsibility.send')}
      </Button>
    </form>
  )
}
