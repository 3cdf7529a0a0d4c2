'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import type { System } from '#lib/model/system.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { CheckList } from '../fields/check-list.tsx'
import { CountriesField } from '../fields/countries-field.tsx'
import { membersOf } from '../fields/members-of.ts'
import { optionsOf } from '../fields/options-of.ts'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

/** Where a system stands, who operates it and on what it is hosted (p20-23; F-247). */
export function SystemPlaces({ id, system }: { readonly id: string; readonly system: System }) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale } = telling
  const t = factsWords[locale].system
  const countries = system.places.flatMap(({ country }) => (country === unknown ? [] : [country]))
  const isPartUnknown = system.places.some(({ country }) => country === unknown)
  /** What is noted of a place stays with it. */
  const writePlaces = (codes: readonly string[]) => {
    const value = codes.map(
      (country) => system.places.find((place) => place.country === country) ?? { country },
    )
    act([{ type: 'set', in: 'systems', id, field: 'places', value }])
  }
  const operator = (member: string, isIn: boolean) =>
    ({ type: isIn ? 'include' : 'exclude', in: 'systems', id, field: 'operators', member }) as const
  const host = (member: string, isIn: boolean) =>
    ({ type: isIn ? 'include' : 'exclude', in: 'systems', id, field: 'hostedOn', member }) as const
  const others = optionsOf(Object.keys(model.systems), telling, (one) => one !== id)
  return (
    <>
      <CountriesField
        label={t.places}
        value={countries}
        canEdit={canEdit}
        onChange={(codes) => writePlaces(isPartUnknown ? [...codes, unknown] : codes)}
      />
      <CheckField
        label={t.placeUnknown}
        checked={isPartUnknown}
        disabled={!canEdit}
        onCheck={(isUnknown) => writePlaces(isUnknown ? [...countries, unknown] : countries)}
      />
      <CheckList
        legend={t.operators}
        options={optionsOf(Object.keys(model.stakeholders), telling)}
        chosen={system.operators}
        canEdit={canEdit}
        onToggle={(one, isChosen) => act([operator(one, isChosen)])}
        onChosen={(chosen) => act(membersOf(system.operators, chosen, operator))}
      />
      {others.length > 0 && (
        <CheckList
          legend={t.hostedOn}
          options={others}
          chosen={system.hostedOn}
          canEdit={canEdit}
          onToggle={(one, isChosen) => act([host(one, isChosen)])}
          onChosen={(chosen) => act(membersOf(system.hostedOn, chosen, host))}
        />
      )}
    </>
  )
}

const unknown = 'unknown'
