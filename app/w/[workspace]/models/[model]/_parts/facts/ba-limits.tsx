'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { baSchema, crossBorderGrounds, type Ba } from '#lib/model/ba.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { CountriesField } from '../fields/countries-field.tsx'
import { DurationField } from '../fields/duration-field.tsx'
import { membersOf } from '../fields/members-of.ts'
import { OneOf } from '../fields/one-of.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { PurposesField } from '../fields/purposes-field.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** Under which ba it stands, what it allows: purposes, countries it may go to and why, and how long data is kept (F-246). */
export function BaLimits({ id, ba }: { readonly id: string; readonly ba: Ba }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const all = factsWords[locale]
  const t = all.ba
  const { crossBorder } = ba
  const purpose = (member: string, isIn: boolean) =>
    ({ type: isIn ? 'include' : 'exclude', in: 'bas', id, field: 'purposes', member }) as const
  const writeBorder = (value: Ba['crossBorder']) =>
    act([{ type: 'set', in: 'bas', id, field: 'crossBorder', value }])

  return (
    <section className="border-t border-line-soft pt-3" aria-label={t.title}>
      <h2 className="mb-1.5 text-sm font-semibold">{t.title}</h2>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <OneOf
          label={t.parent}
          none={all.noneOf}
          options={optionsOf(Object.keys(model.bas), telling, (one) => one !== id)}
          value={ba.parent}
          canEdit={canEdit}
          onValue={(value) => act([{ type: 'set', in: 'bas', id, field: 'parent', value }])}
        />
        <PurposesField
          value={ba.purposes}
          canEdit={canEdit}
          onChange={(codes) => act(membersOf(ba.purposes, codes, purpose))}
        />
        <OneOf
          label={t.crossBorder}
          none={all.noneOf}
          options={crossBorderGrounds.map((value) => ({
            value,
            label: words(`crossBorderGround.${value}`),
          }))}
          value={crossBorder?.ground}
          canEdit={canEdit}
          onValue={(ground) =>
            writeBorder(ground && { ground, destinations: crossBorder?.destinations ?? [] })
          }
        />
        {crossBorder !== undefined && (
          <CountriesField
            label={t.destinations}
            value={crossBorder.destinations}
            canEdit={canEdit}
            onChange={(destinations) => writeBorder({ ...crossBorder, destinations })}
          />
        )}
        <fieldset className="min-w-0">
          <legend className="mb-1 text-sm font-medium">{t.minRetention}</legend>
          <DurationField
            value={ba.minRetention ?? none}
            canEdit={canEdit}
            onChange={(length) => {
              const value = length === none ? undefined : length
              if (!baSchema.shape.minRetention.safeParse(value).success && value !== undefined)
                return
              act([{ type: 'set', in: 'bas', id, field: 'minRetention', value }])
            }}
          />
          <p className="text-xs text-muted">{t.minRetentionHint}</p>
        </fieldset>
      </div>
    </section>
  )
}

/** No length at all. */
const none = 'P0D'
