'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { own } from '#lib/base/own.ts'
import { dataStateSchema, type DataState } from '#lib/model/data-state.ts'
import { daySchema } from '#lib/model/id.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { LiveText } from '../fields/live-text.tsx'
import { PanelPart } from '../panels/panel-parts.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { useToday } from '../use-today.ts'
import { KindsField } from './kinds-field.tsx'

const copies = dataStateSchema.shape.copies.options

/** Where a data comes from, whether it is a copy, in scope, and was looked at after its value rose (F-245). */
export function StateFacts({ id }: { readonly id: string }) {
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = useTelling()
  const state = own(model.states, id)
  if (state === undefined) return null
  const all = factsWords[locale]
  const t = all.state
  return (
    <PanelPart title={t.title}>
      <div className="grid gap-2.5">
        <CheckField
          label={t.external}
          hint={t.externalHint}
          checked={state.external}
          disabled={!canEdit}
          onCheck={(value) => act([{ type: 'set', in: 'states', id, field: 'external', value }])}
        />
        <Select
          label={t.copies}
          options={copies.map((value) => ({ value, label: words(`copies.${value}`) }))}
          value={state.copies}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'states', id, field: 'copies', value }])}
        />
        <CheckField
          label={all.inScope}
          checked={state.inScope}
          disabled={!canEdit}
          onCheck={(value) => act([{ type: 'set', in: 'states', id, field: 'inScope', value }])}
        />
        <KindsField id={id} state={state} />
        <Reviewed id={id} reviewed={state.reviewed} />
      </div>
    </PanelPart>
  )
}

/** 見直し / whether its location and measures were looked at after the value rose, and when. */
function Reviewed({
  id,
  reviewed,
}: {
  readonly id: string
  readonly reviewed: DataState['reviewed']
}) {
  const act = useAct()
  const canEdit = useCanEdit()
  const today = useToday()
  const { locale } = useTelling()
  const t = factsWords[locale].state
  const now = reviewed ?? { location: false, measures: false, at: today }
  const write = (next: typeof now) => {
    const value = next.location || next.measures ? next : undefined
    act([{ type: 'set', in: 'states', id, field: 'reviewed', value }])
  }
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm font-medium">{t.reviewed}</legend>
      <CheckField
        label={t.reviewedLocation}
        checked={now.location}
        disabled={!canEdit}
        onCheck={(location) => write({ ...now, location, at: today })}
      />
      <CheckField
        label={t.reviewedMeasures}
        checked={now.measures}
        disabled={!canEdit}
        onCheck={(measures) => write({ ...now, measures, at: today })}
      />
      {reviewed !== undefined && (
        <LiveText
          type="date"
          label={t.reviewedAt}
          value={reviewed.at}
          canEdit={canEdit}
          onCommit={(at) => daySchema.safeParse(at).success && write({ ...now, at })}
        />
      )}
    </fieldset>
  )
}
