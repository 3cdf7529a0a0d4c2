'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import { systemAuths, systemKinds, systemLayers, type System } from '#lib/model/system.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { OneOf } from '../fields/one-of.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** What a system is: kind, layer, whose product, how one gets into it and with whom it is shared (F-247). */
export function SystemKind({ id, system }: { readonly id: string; readonly system: System }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const { yes, no, none, system: t } = factsWords[locale]
  const yesNo = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ] as const
  return (
    <>
      <Select
        label={t.kind}
        options={systemKinds.map((value) => ({ value, label: words(`systemKind.${value}`) }))}
        value={system.kind}
        disabled={!canEdit}
        onValue={(value) => act([{ type: 'set', in: 'systems', id, field: 'kind', value }])}
      />
      <OneOf
        label={t.layer}
        none={none}
        options={systemLayers.map((value) => ({ value, label: words(`systemLayer.${value}`) }))}
        value={system.layer}
        canEdit={canEdit}
        onValue={(value) => act([{ type: 'set', in: 'systems', id, field: 'layer', value }])}
      />
      <OneOf
        label={t.vendor}
        none={none}
        options={optionsOf(Object.keys(model.stakeholders), telling)}
        value={system.vendor}
        canEdit={canEdit}
        onValue={(value) => act([{ type: 'set', in: 'systems', id, field: 'vendor', value }])}
      />
      <OneOf
        label={t.auth}
        none={none}
        options={systemAuths.map((value) => ({ value, label: words(`systemAuth.${value}`) }))}
        value={system.auth}
        canEdit={canEdit}
        onValue={(value) => act([{ type: 'set', in: 'systems', id, field: 'auth', value }])}
      />
      {(['multiTenant', 'crossesLayer2'] as const).map((field) => (
        <OneOf
          key={field}
          label={t[field]}
          none={none}
          options={yesNo}
          value={said(system[field])}
          canEdit={canEdit}
          onValue={(chosen) =>
            act([{ type: 'set', in: 'systems', id, field, value: chosen && chosen === 'yes' }])
          }
        />
      ))}
    </>
  )
}

function said(is: boolean | undefined): 'yes' | 'no' | undefined {
  if (is === undefined) return undefined
  return is ? 'yes' : 'no'
}
