'use client'
import type { ScopeLayer } from '#lib/model/attribute.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { CountriesField } from '../fields/countries-field.tsx'
import { useTelling } from '../use-telling.ts'

interface Props {
  readonly layer: ScopeLayer
  readonly canEdit: boolean
  readonly onChange: (layer: ScopeLayer) => void
}

/** Of which nationality those are who may know the data: showing it to others may count as an export (p10; F-248). */
export function NationalitiesField({ layer, canEdit, onChange }: Props) {
  const { locale } = useTelling()
  const { nationalities = [], ...rest } = layer
  return (
    <CountriesField
      label={factsWords[locale].cell.nationalities}
      value={nationalities}
      canEdit={canEdit}
      onChange={(codes) => onChange(codes.length === 0 ? rest : { ...rest, nationalities: codes })}
    />
  )
}
