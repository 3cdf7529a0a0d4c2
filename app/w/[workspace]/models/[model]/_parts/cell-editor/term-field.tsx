'use client'
import { useTranslations } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { daySchema } from '#lib/model/id.ts'
import { basInFlowOrder, eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import type { Term } from '#lib/model/term.ts'
import { eventTitle, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { ChoiceList } from '../fields/choice-list.tsx'
import { DurationField } from '../fields/duration-field.tsx'
import { LiveText } from '../fields/live-text.tsx'

interface Props {
  readonly telling: Telling
  readonly term: Term | undefined
  readonly canEdit: boolean
  readonly onChange: (term: Term) => void
}

type Relative = Extract<Term, { kind: 'relative' }>

const kinds = ['none', 'date', 'relative', 'text'] as const
const atEnd: Relative = { kind: 'relative', anchor: { point: 'end' }, offset: 'P0D' }

/** 利用期限: none, a day, a time after a contract or event begins or ends, or words (p18; ). */
export function TermField({ telling, term, canEdit, onChange }: Props) {
  const t = useTranslations('tables.table.editor')
  const labels = {
    none: t('termNone'),
    date: t('termDate'),
    relative: t('termRelative'),
    text: t('termText'),
  }

  function choose(kind: (typeof kinds)[number]) {
    if (kind === 'none') onChange({ kind })
    else if (kind === 'date') onChange({ kind, end: telling.model.meta.asOf })
    else if (kind === 'relative') onChange(atEnd)
    else onChange({ kind, text: { ja: '' } })
  }

  return (
    <div className="grid gap-2">
      <ChoiceList
        legend={t('termKind')}
        options={kinds.map((kind) => ({ value: kind, label: labels[kind] }))}
        chosen={term?.kind}
        canEdit={canEdit}
        onChoose={choose}
      />
      {term?.kind === 'date' && (
        <LiveText
          type="date"
          label={t('termDay')}
          value={term.end}
          canEdit={canEdit}
          onCommit={(end) => {
            if (daySchema.safeParse(end).success) onChange({ kind: 'date', end })
          }}
        />
      )}
      {term?.kind === 'text' && (
        <BilingualText
          label={t('termText')}
          value={term.text}
          canEdit={canEdit}
          onCommit={(text) => onChange({ kind: 'text', text: text ?? { ja: '' } })}
        />
      )}
      {term?.kind === 'relative' && (
        <RelativeTerm telling={telling} term={term} canEdit={canEdit} onChange={onChange} />
      )}
    </div>
  )
}

function RelativeTerm({ telling, term, canEdit, onChange }: Props & { readonly term: Relative }) {
  const t = useTranslations('tables.table.editor')
  const { model } = telling
  const anchors = [
    { value: '', label: t('noAnchor') },
    ...basInFlowOrder(model).map((id) => ({ value: `ba:${id}`, label: nameOf(id, telling) })),
    ...eventsInFlowOrder(model).map((id) => ({
      value: `event:${id}`,
      label: eventTitle(id, telling),
    })),
  ]
  const { ba, event, point } = term.anchor
  const anchor = ba !== undefined ? `ba:${ba}` : event !== undefined ? `event:${event}` : ''

  function anchored(chosen: string) {
    const [kind, id] = chosen.split(':')
    const to = id === undefined ? {} : kind === 'ba' ? { ba: id } : { event: id }
    onChange({ ...term, anchor: { ...to, point } })
  }

  return (
    <div className="grid gap-2">
      <Select
        label={t('anchor')}
        options={anchors}
        value={anchor}
        disabled={!canEdit}
        onValue={anchored}
      />
      <ChoiceList
        legend={t('point')}
        options={[
          { value: 'start', label: t('start') },
          { value: 'end', label: t('end') },
        ]}
        chosen={point}
        canEdit={canEdit}
        onChoose={(chosen) => onChange({ ...term, anchor: { ...term.anchor, point: chosen } })}
      />
      <DurationField
        value={term.offset}
        canEdit={canEdit}
        onChange={(offset) => onChange({ ...term, offset })}
      />
    </div>
  )
}
