'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import type { DataEvent } from '#lib/model/data-event.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { transferSchema, type Transfer } from '#lib/model/transfer.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { factsWords } from '#lib/words/areas/facts.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { filled } from '#lib/words/filled.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { CheckList } from '../fields/check-list.tsx'
import { CountriesField } from '../fields/countries-field.tsx'
import { optionsOf } from '../fields/options-of.ts'
import { PanelPart } from '../panels/panel-parts.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'

type Unit = (typeof transferUnits)[number]

interface Props {
  readonly id: string
  readonly event: DataEvent
}

const provisions = transferSchema.shape.provision.options

/** The kind of provision, and both ends of a transfer in each of its four units (p7; F-244). */
export function TransferFacts({ id, event }: Props) {
  const act = useAct()
  const canEdit = useCanEdit()
  const { locale, words } = useTelling()
  const { transfer = unwritten, kind, aspects } = event
  const isTransfer = kind === 'transfer_provide' || aspects.includes('transfer_provide')
  if (!isTransfer && event.transfer === undefined) return null
  const t = factsWords[locale].transfer
  const write = (value: Transfer) =>
    act([{ type: 'set', in: 'events', id, field: 'transfer', value }])
  return (
    <PanelPart title={t.title}>
      <div className="grid gap-2.5">
        <Select
          label={t.provision}
          options={provisions.map((value) => ({ value, label: words(`provision.${value}`) }))}
          value={transfer.provision}
          disabled={!canEdit}
          onValue={(provision) => write({ ...transfer, provision })}
        />
        <div>
          <p className="text-sm font-medium">{t.units}</p>
          {transferUnits.map((unit) => (
            <UnitEnds
              key={unit}
              unit={unit}
              ends={transfer[unit]}
              consideration={transfer.considerations[unit]}
              onEnds={(ends) => write({ ...transfer, [unit]: ends })}
              onConsideration={(text) =>
                write({ ...transfer, considerations: said(transfer.considerations, unit, text) })
              }
            />
          ))}
        </div>
      </div>
    </PanelPart>
  )
}

type Considerations = Transfer['considerations']

/** What there is to consider, with that of one unit another; none takes it away. */
function said(all: Considerations, unit: Unit, text: LocalText | undefined): Considerations {
  const { [unit]: _before, ...others } = all
  return text === undefined ? others : { ...others, [unit]: text }
}

/** Both ends in one unit: what they are in one line, and behind it the choice of each and what to consider (F-274). */
function UnitEnds({
  unit,
  ends,
  consideration,
  onEnds,
  onConsideration,
}: {
  readonly unit: Unit
  readonly ends: Transfer[Unit]
  readonly consideration: LocalText | undefined
  readonly onEnds: (ends: Transfer[Unit]) => void
  readonly onConsideration: (text: LocalText | undefined) => void
}) {
  const telling = useTelling()
  const canEdit = useCanEdit()
  const { locale, words } = telling
  const t = factsWords[locale].transfer
  const name = (one: string) =>
    unit === 'country' ? countryName(one, locale) : nameOf(one, telling)
  const listed = (all: readonly string[]) =>
    all.length === 0 ? t.nothing : all.map(name).join(words('listSeparator'))
  const unitName = words(`transferUnit.${unit}`)
  return (
    <details className="border-b border-line-soft py-1">
      <summary className="min-h-6 cursor-pointer text-sm wrap-anywhere">
        {unitName}{' '}
        <span className="text-xs text-muted">
          {ends.from.length + ends.to.length === 0
            ? t.nothing
            : filled(t.ends, { from: listed(ends.from), to: listed(ends.to) })}
        </span>
      </summary>
      <div className="grid gap-2 py-1.5">
        {(['from', 'to'] as const).map((end) => (
          <OneEnd
            key={end}
            unit={unit}
            label={filled(t.end, { unit: unitName, end: t[end] })}
            value={ends[end]}
            onChange={(value) => onEnds({ ...ends, [end]: value })}
          />
        ))}
        <BilingualText
          isLong
          label={filled(t.consideration, { unit: unitName })}
          hint={t.considerationHints[unit]}
          value={consideration}
          canEdit={canEdit}
          onCommit={onConsideration}
        />
      </div>
    </details>
  )
}

function OneEnd({
  unit,
  label,
  value,
  onChange,
}: {
  readonly unit: Unit
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
}) {
  const telling = useTelling()
  const canEdit = useCanEdit()
  const { stakeholders, systems } = telling.model
  if (unit === 'country') return <CountriesField {...{ label, value, canEdit, onChange }} />
  const isDevice = (id: string) => systems[id]?.kind === 'device'
  const options =
    unit === 'party'
      ? optionsOf(Object.keys(stakeholders), telling)
      : optionsOf(
          Object.keys(systems),
          telling,
          (id) => value.includes(id) || isDevice(id) === (unit === 'device'),
        )
  return (
    <CheckList
      legend={label}
      options={options}
      chosen={value}
      canEdit={canEdit}
      onToggle={(one, isChosen) => {
        const others = value.filter((other) => other !== one)
        onChange(isChosen ? [...others, one] : others)
      }}
      onChosen={(chosen) => onChange([...chosen])}
    />
  )
}

const nowhere = { from: [], to: [] }

/** A transfer of which nothing is written yet. */
const unwritten: Transfer = {
  country: nowhere,
  party: nowhere,
  system: nowhere,
  device: nowhere,
  provision: 'undetermined',
  considerations: {},
}
