'use client'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import type { ScopeLayer } from '#lib/model/attribute.ts'
import { effectiveScope } from '#lib/model/queries/demand-check.ts'
import { basInFlowOrder, compareIds } from '#lib/model/queries/flow-order.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { countryName, readCountry } from '#lib/words/country-name.ts'
import { NationalitiesField } from '../facts/at-rest.ts'
import { CheckList } from '../fields/check-list.tsx'
import { LiveText } from '../fields/live-text.tsx'

const mostLayers = 20

interface Props {
  readonly telling: Telling
  readonly layers: readonly ScopeLayer[]
  readonly canEdit: boolean
  readonly onChange: (layers: readonly ScopeLayer[]) => void
}

/** 開示範囲 in layers: each says whom a ba allows and in which countries; who may know the data in the end is told below. */
export function ScopeField({ telling, layers, canEdit, onChange }: Props) {
  const t = useTranslations('tables.table.editor.scope')
  const shown = layers.length === 0 ? [{ allow: [] }] : layers
  const all = effectiveScope(layers)
  const separator = telling.words('listSeparator')
  const replace = (at: number, layer: ScopeLayer | undefined) =>
    onChange(shown.flatMap((one, i) => (i === at ? (layer ?? []) : one)))
  return (
    <div className="grid gap-2.5">
      {shown.map((layer, at) => (
        <Layer
          // Layers have no names; they are edited one at a time and removed by their own button.
          key={`${at}/${shown.length}`}
          {...{ telling, layer, canEdit }}
          number={shown.length > 1 ? at + 1 : undefined}
          onChange={(next) => replace(at, next)}
        />
      ))}
      {canEdit && shown.length < mostLayers && layers.length > 0 && (
        <Button
          look="quiet"
          className="justify-self-start"
          icon={<Plus size={13} aria-hidden />}
          onClick={() => onChange([...shown, { allow: 'any' }])}
        >
          {t('add')}
        </Button>
      )}
      {layers.length > 1 && (
        <p className="text-xs text-muted">
          {all === 'any'
            ? t('effectiveAny')
            : all.length === 0
              ? t('effectiveNobody')
              : t('effective', { names: all.map((id) => nameOf(id, telling)).join(separator) })}
        </p>
      )}
    </div>
  )
}

function Layer({
  telling,
  layer,
  number,
  canEdit,
  onChange,
}: {
  readonly telling: Telling
  readonly layer: ScopeLayer
  /** only where there are several */
  readonly number: number | undefined
  readonly canEdit: boolean
  readonly onChange: (layer: ScopeLayer | undefined) => void
}) {
  const t = useTranslations('tables.table.editor')
  const [unknown, setUnknown] = useState<string | undefined>()
  const { model, locale, words } = telling
  const { ba, countries, ...rest } = layer
  const allow = layer.allow
  const people = Object.keys(model.stakeholders)
    .toSorted(compareIds)
    .map((id) => ({ value: id, label: nameOf(id, telling) }))
  const bas = [
    { value: '', label: t('scope.noBa') },
    ...basInFlowOrder(model).map((id) => ({ value: id, label: nameOf(id, telling) })),
  ]
  const limits = countries === undefined ? {} : { countries }

  function writeCountries(text: string) {
    const names = text.split(/[、,，]/).filter((name) => name.trim() !== '')
    const codes = names.map(readCountry)
    const wrong = names.find((_, i) => codes[i] === undefined)
    setUnknown(wrong?.trim())
    if (wrong !== undefined) return
    const known = [...new Set(codes.filter((code) => code !== undefined))]
    const base = ba === undefined ? rest : { ...rest, ba }
    onChange(known.length === 0 ? base : { ...base, countries: known })
  }

  return (
    <section
      className={number === undefined ? 'grid gap-2' : 'grid gap-2 border-l-2 border-line pl-2.5'}
    >
      {number !== undefined && (
        <div className="flex items-center justify-between">
          <h4 className="text-xs font-semibold text-muted">
            {t('scope.layer', { number: String(number) })}
          </h4>
          {canEdit && (
            <IconButton
              label={t('scope.remove', { number: String(number) })}
              icon={<X size={13} aria-hidden />}
              className="size-6"
              onClick={() => onChange(undefined)}
            />
          )}
        </div>
      )}
      <CheckField
        label={t('scopeAny')}
        checked={allow === 'any'}
        disabled={!canEdit}
        onCheck={(isAny) => onChange({ ...layer, allow: isAny ? 'any' : [] })}
      />
      {allow !== 'any' && (
        <CheckList
          legend={t('scopeOrganisations')}
          options={people}
          chosen={allow}
          canEdit={canEdit}
          onToggle={(id, isChosen) => {
            const others = allow.filter((one) => one !== id)
            onChange({ ...layer, allow: isChosen ? [...others, id] : others })
          }}
          onChosen={(chosen) => onChange({ ...layer, allow: [...chosen] })}
        />
      )}
      <Select
        label={t('scope.ba')}
        options={bas}
        value={ba ?? ''}
        disabled={!canEdit}
        onValue={(id) =>
          onChange(id === '' ? { ...rest, ...limits } : { ...rest, ...limits, ba: id })
        }
      />
      <LiveText
        label={t('scope.countries')}
        hint={t('scope.countriesHint')}
        error={unknown === undefined ? undefined : t('scope.countryUnknown', { name: unknown })}
        value={(countries ?? [])
          .map((code) => countryName(code, locale))
          .join(words('listSeparator'))}
        canEdit={canEdit}
        onCommit={writeCountries}
      />
      <NationalitiesField layer={layer} canEdit={canEdit} onChange={onChange} />
    </section>
  )
}
