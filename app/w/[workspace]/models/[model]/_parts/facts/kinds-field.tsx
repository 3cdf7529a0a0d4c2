'use client'
import { Plus, X } from 'lucide-react'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { own } from '#lib/base/own.ts'
import { addKind, changeKind, removeKind } from '#lib/model/actions/kinds.ts'
import type { DataState } from '#lib/model/data-state.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { filled } from '#lib/words/filled.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { CheckList } from '../fields/check-list.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { newId } from '../new-id.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** The kinds mixed in a data, which ba reach each, and which of them this data holds (p11; F-272). */
export function KindsField({ id, state }: { readonly id: string; readonly state: DataState }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale } = telling
  const t = factsWords[locale].kinds
  const { asset } = state
  const kinds = own(model.assets, asset)?.kinds ?? []
  if (kinds.length === 0 && !canEdit) return null
  const hold = (member: string, isIn: boolean) =>
    act([{ type: isIn ? 'include' : 'exclude', in: 'states', id, field: 'kindIds', member }])
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">{t.title}</legend>
      <p className="text-xs text-muted">{t.hint}</p>
      {kinds.length > 0 && (
        <CheckList
          legend={t.held}
          options={kinds.map((kind) => ({ value: kind.id, label: say(kind.name, locale) }))}
          chosen={state.kindIds}
          canEdit={canEdit}
          onToggle={hold}
        />
      )}
      {kinds.map((kind) => {
        const called = { name: say(kind.name, locale) }
        const change = (part: Parameters<typeof changeKind>[2]) =>
          act(changeKind(model, asset, part))
        return (
          <details key={kind.id} className="rounded-control border border-line-soft px-2 py-1">
            <summary className="cursor-pointer text-sm">{called.name}</summary>
            <div className="mt-1.5 grid gap-2">
              <BilingualText
                label={t.name}
                isRequired
                value={kind.name}
                canEdit={canEdit}
                onCommit={(name) => name !== undefined && change({ id: kind.id, name })}
              />
              <BilingualText
                label={t.predicate}
                isRequired
                value={kind.predicate}
                canEdit={canEdit}
                onCommit={(predicate) =>
                  predicate !== undefined && change({ id: kind.id, predicate })
                }
              />
              <CheckList
                legend={filled(t.bas, called)}
                options={optionsOf(Object.keys(model.bas), telling)}
                chosen={kind.bas}
                canEdit={canEdit}
                onToggle={(ba, isIn) =>
                  change({
                    id: kind.id,
                    bas: isIn ? [...kind.bas, ba] : kind.bas.filter((one) => one !== ba),
                  })
                }
              />
              {canEdit && (
                <IconButton
                  label={filled(t.remove, called)}
                  icon={<X size={13} aria-hidden />}
                  className="size-6"
                  onClick={() => act(removeKind(model, asset, kind.id))}
                />
              )}
            </div>
          </details>
        )
      })}
      {canEdit && (
        <Button
          look="quiet"
          className="justify-self-start"
          icon={<Plus size={13} aria-hidden />}
          onClick={() =>
            act(addKind(model, id, { id: newId('kind'), name: writtenIn(locale, t.fresh) }))
          }
        >
          {t.fresh}
        </Button>
      )}
    </fieldset>
  )
}
