'use client'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import type { Telling } from '#lib/words/attribute-text.ts'
import { BaPanel } from '../../../_parts/panels/ba-panel.tsx'
import { SystemPanel } from '../../../_parts/facts/at-rest.ts'
import { EventPanel } from '../../../_parts/panels/event-panel.tsx'
import { StatePanel } from '../../../_parts/panels/state-panel.tsx'
import { EventPart } from './event-part.tsx'
import { BaName } from './ba-name.tsx'
import { BaMembership, SetMembers, type PartProps } from './membership.tsx'
import { RemovalDialog } from '../acts/removal-dialog.tsx'
import { useRemoval } from '../acts/use-removal.ts'
import { SeveralEvents, SeveralPart } from './several-part.tsx'
import { StakeholderPanel } from './stakeholder-panel.tsx'
import { StatePart } from './state-part.tsx'

interface Props {
  readonly ids: readonly string[]
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly select: (ids: readonly string[]) => void
}

/** What is selected in detail: the panel every step shows, what only STEP 1 changes, and the way to remove it. */
export function Inspector({ ids, telling, nameOf, select }: Props) {
  const t = useTranslations('canvas')
  const [only] = ids
  const open = (id: string) => select([id])
  if (only === undefined) return null
  return (
    <>
      {ids.length === 1 ? (
        <One id={only} {...{ telling, nameOf, open }} />
      ) : (
        <>
          <h2 className="text-lg font-semibold">
            {t('inspector.several', { count: String(ids.length) })}
          </h2>
          <ul className="mt-1 list-inside list-disc text-sm">
            {ids.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
          <SeveralPart {...{ ids, telling, nameOf }} />
          <SeveralEvents {...{ ids, telling }} />
          <BaMembership {...{ ids, telling, nameOf, open }} />
        </>
      )}
      <RemoveButton {...{ ids, telling, nameOf, select }} />
    </>
  )
}

function One(props: PartProps) {
  const t = useTranslations('canvas.inspector')
  const { id, telling } = props
  const { model } = telling
  if (Object.hasOwn(model.states, id))
    return (
      <>
        <StatePanel id={id} />
        <div className="mt-3 border-t border-line pt-3">
          <StatePart {...props} />
        </div>
      </>
    )
  if (Object.hasOwn(model.events, id))
    return (
      <>
        <EventPanel id={id} />
        <div className="mt-3 border-t border-line pt-3">
          <EventPart {...props} />
        </div>
      </>
    )
  if (Object.hasOwn(model.bas, id))
    return (
      <>
        <BaPanel id={id} />
        <BaName {...props} />
        <SetMembers {...props} of={{ in: 'bas', field: 'members' }} title={t('members')} />
      </>
    )
  if (Object.hasOwn(model.systems, id)) return <SystemPanel id={id} />
  return <StakeholderPanel {...props} />
}

function RemoveButton({ ids, telling: { model }, nameOf, select }: Props) {
  const t = useTranslations('canvas')
  const canEdit = useCanEdit()
  const take = useRemoval(model, nameOf)
  const [isAsking, setAsking] = useState(false)
  if (!canEdit) return null
  const remove = () => {
    if (take(ids)) select([])
  }
  return (
    <p className="mt-4 border-t border-line-soft pt-3">
      <Button
        look="danger"
        icon={<Trash2 size={13} aria-hidden />}
        onClick={() => (ids.length > 1 ? setAsking(true) : remove())}
      >
        {t('inspector.remove')}
      </Button>
      {isAsking && (
        <RemovalDialog
          ids={ids}
          model={model}
          onClose={() => setAsking(false)}
          onConfirm={remove}
        />
      )}
    </p>
  )
}
