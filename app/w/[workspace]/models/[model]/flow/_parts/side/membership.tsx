'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { focusName } from '../../../_parts/focus-name.ts'
import { newBa } from '../acts/new-ba.ts'
import { MemberList } from './member-list.tsx'
import { useAct } from '../../../_parts/use-act.ts'

export interface PartProps {
  readonly id: string
  readonly telling: Telling
  readonly nameOf: (id: string) => string
  readonly open: (id: string) => void
}

type SetField =
  | { readonly in: 'bas'; readonly field: 'members' | 'parties' }
  | { readonly in: 'events'; readonly field: 'inputs' | 'outputs' | 'actors' }

/** A set field of an element as a list that can be changed: members of a ba, inputs and actors of an event. */
export function SetMembers({
  of,
  title,
  id,
  telling: { model },
  nameOf,
  open,
  isInCell = false,
}: PartProps & {
  readonly of: SetField
  readonly title: string
  readonly isInCell?: boolean
}) {
  const t = useTranslations('canvas.inspector')
  const canEdit = useCanEdit()
  const act = useAct()
  const now = membersOf(of, id, model)
  const pool = of.field === 'actors' || of.field === 'parties' ? model.stakeholders : model.states
  const entry = (member: string) => ({ id: member, name: nameOf(member) })
  const change = (type: 'include' | 'exclude', member: string) =>
    act([{ type, in: of.in, id, field: of.field, member }])
  return (
    <MemberList
      title={title}
      members={now.filter((m) => nameOf(m) !== '').map(entry)}
      candidates={sortedIds(pool)
        .filter((c) => !now.includes(c))
        .map(entry)}
      addLabel={t('choose')}
      removeLabel={(name) => t('takeOut', { name })}
      canEdit={canEdit}
      isInCell={isInCell}
      onAdd={(member) => change('include', member)}
      onRemove={(member) => change('exclude', member)}
      onOpen={open}
    />
  )
}

/** The ba some states stand in; adding puts all of them in. */
export function BaMembership({
  ids,
  telling: { model },
  nameOf,
  open,
}: Omit<PartProps, 'id'> & { readonly ids: readonly string[] }) {
  const t = useTranslations('canvas.inspector')
  const canEdit = useCanEdit()
  const act = useAct()
  const states = ids.filter((id) => Object.hasOwn(model.states, id))
  const holds = (ba: string) => states.every((s) => model.bas[ba]?.members.includes(s))
  const entry = (ba: string) => ({ id: ba, name: nameOf(ba) })
  const change = (type: 'include' | 'exclude', ba: string) =>
    act(states.map((member) => ({ type, in: 'bas' as const, id: ba, field: 'members', member })))
  return (
    <MemberList
      title={t('inBa')}
      members={sortedIds(model.bas).filter(holds).map(entry)}
      candidates={sortedIds(model.bas)
        .filter((ba) => !holds(ba))
        .map(entry)}
      addLabel={t('addToBa')}
      fresh={{
        name: t('newBa'),
        make: () => {
          const { id, commands } = newBa(model, states)
          if (!act(commands)) return
          open(id)
          focusName('inspector')
        },
      }}
      removeLabel={(name) => t('removeFromBa', { name })}
      canEdit={canEdit}
      onAdd={(ba) => change('include', ba)}
      onRemove={(ba) => change('exclude', ba)}
      onOpen={open}
    />
  )
}

function membersOf(of: SetField, id: string, model: Telling['model']): readonly string[] {
  if (of.in === 'bas') return model.bas[id]?.[of.field] ?? []
  return model.events[id]?.[of.field] ?? []
}
