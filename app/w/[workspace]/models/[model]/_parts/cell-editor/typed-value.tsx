'use client'
import { useTranslations } from 'use-intl'
import type { AttributeValue, ScopeLayer } from '#lib/model/attribute.ts'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { categoryCodes, valueLevels } from '#lib/model/vocabulary.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { CheckList } from '../fields/check-list.tsx'
import { ChoiceList } from '../fields/choice-list.tsx'
import { ScopeField } from './scope-field.tsx'
import { TermField } from './term-field.tsx'

interface Props {
  readonly telling: Telling
  readonly row: AttributeRow
  readonly value: AttributeValue | undefined
  readonly canEdit: boolean
  readonly onChoose: (value: AttributeValue | undefined) => void
}

/** The typed value of one attribute, edited as what it is: categories, organisations, a level, systems, a term (p18). */
export function TypedValue({ telling, row, value, canEdit, onChoose }: Props) {
  const t = useTranslations('tables.table.editor')
  const { model, words } = telling
  const people = options(model.stakeholders)

  function options(elements: Readonly<Record<string, unknown>>) {
    return Object.keys(elements)
      .toSorted(compareIds)
      .map((id) => ({ value: id, label: nameOf(id, telling) }))
  }

  switch (row.key) {
    case 'category': {
      const codes = value?.key === 'category' ? value.codes : []
      return (
        <CheckList
          legend={t('value')}
          options={categoryCodes.map((code) => ({
            value: code,
            label: words(`categoryCode.${code}`),
          }))}
          chosen={codes}
          canEdit={canEdit}
          onToggle={(code, isChosen) => {
            const next = toggled(codes, code, isChosen)
            onChoose(next.length === 0 ? undefined : { key: 'category', codes: next })
          }}
        />
      )
    }
    case 'disclosureScope':
      return (
        <ScopeField
          telling={telling}
          layers={value?.key === 'disclosureScope' ? value.scope.layers : []}
          canEdit={canEdit}
          onChange={(layers) => {
            const [only, ...others] = layers
            const isEmpty = only === undefined || (others.length === 0 && isNothing(only))
            onChoose(
              isEmpty ? undefined : { key: 'disclosureScope', scope: { layers: [...layers] } },
            )
          }}
        />
      )
    case 'controller':
      return (
        <ChoiceList
          legend={t('value')}
          options={people}
          chosen={value?.key === 'controller' ? value.controller : undefined}
          canEdit={canEdit}
          onChoose={(controller) => onChoose({ key: 'controller', controller })}
        />
      )
    case 'rightsHolders': {
      const holders = value?.key === 'rightsHolders' ? value.holders : []
      return (
        <CheckList
          legend={t('value')}
          options={people}
          chosen={holders.map((holder) => holder.who)}
          canEdit={canEdit}
          onToggle={(who, isChosen) => {
            const others = holders.filter((holder) => holder.who !== who)
            const next = isChosen ? [...others, { who }] : others
            const rest = value?.key === 'rightsHolders' ? value : noHolders
            const isEmpty = next.length === 0 && rest.relinquished === undefined
            onChoose(isEmpty ? undefined : { ...rest, holders: next })
          }}
          onChosen={(chosen) => {
            const rest = value?.key === 'rightsHolders' ? value : noHolders
            const kept = new Map(holders.map((holder) => [holder.who, holder]))
            const next = chosen.map((who) => kept.get(who) ?? { who })
            const isEmpty = next.length === 0 && rest.relinquished === undefined
            onChoose(isEmpty ? undefined : { ...rest, holders: next })
          }}
        />
      )
    }
    case 'value':
      return (
        <ChoiceList
          legend={t('value')}
          options={valueLevels
            .toReversed()
            .map((level) => ({ value: level, label: words(`valueLevel.${level}`) }))}
          chosen={value?.key === 'value' ? value.level : undefined}
          canEdit={canEdit}
          onChoose={(level) => onChoose({ key: 'value', level })}
        />
      )
    case 'location': {
      const systems = value?.key === 'location' ? value.systems : []
      return (
        <CheckList
          legend={t('value')}
          options={options(model.systems)}
          chosen={systems}
          canEdit={canEdit}
          onToggle={(id, isChosen) => {
            const next = toggled(systems, id, isChosen)
            onChoose(next.length === 0 ? undefined : { key: 'location', systems: next })
          }}
          onChosen={(chosen) =>
            onChoose(chosen.length === 0 ? undefined : { key: 'location', systems: [...chosen] })
          }
        />
      )
    }
    case 'usageTerm':
      return (
        <TermField
          telling={telling}
          term={value?.key === 'usageTerm' ? value.term : undefined}
          canEdit={canEdit}
          onChange={(term) => onChoose({ key: 'usageTerm', term })}
        />
      )
    case 'purpose':
    default:
      return null
  }
}

const noHolders: Extract<AttributeValue, { key: 'rightsHolders' }> = {
  key: 'rightsHolders',
  holders: [],
}

/** A layer that says nothing at all is no scope. */
function isNothing({ allow, ba, countries, nationalities }: ScopeLayer): boolean {
  const limits = [ba, countries, nationalities]
  return allow !== 'any' && allow.length === 0 && limits.every((limit) => limit === undefined)
}

function toggled<V extends string>(all: readonly V[], one: V, isChosen: boolean): V[] {
  const others = all.filter((v) => v !== one)
  return isChosen ? [...others, one] : others
}
