'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { own } from '#lib/base/own.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { FindingsOf } from '../findings/at-rest.ts'
import { PanelHead } from '../panels/panel-parts.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { CloudRelations } from './cloud-relations.tsx'
import { SystemKind } from './system-kind.tsx'
import { SystemPlaces } from './system-places.tsx'

/** A system or device in the inspector, with all that is known of it (F-247). */
export function SystemPanel({ id }: { readonly id: string }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const system = own(model.systems, id)
  if (system === undefined) return null
  return (
    <>
      <PanelHead kind={words(`systemKind.${system.kind}`)} title={nameOf(id, telling)} id={id} />
      <div className="grid gap-2.5 border-t border-line-soft pt-2.5">
        <BilingualText
          label={factsWords[locale].system.name}
          isRequired
          value={system.name}
          canEdit={canEdit}
          onCommit={(name) =>
            name !== undefined &&
            act([{ type: 'set', in: 'systems', id, field: 'name', value: name }])
          }
        />
        <SystemPlaces id={id} system={system} />
        <SystemKind id={id} system={system} />
        <CloudRelations service={id} />
      </div>
      <FindingsOf id={id} className="mt-3" />
    </>
  )
}
