'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Select } from '#app/_ui/select.tsx'
import type { Ba } from '#lib/model/ba.ts'
import { countrySchema, daySchema } from '#lib/model/id.ts'
import { nameCommands } from '#lib/model/older-name.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { baCategories, normTypes } from '#lib/model/vocabulary.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { CheckList } from '../../_parts/fields/check-list.tsx'
import { LiveText } from '../../_parts/fields/live-text.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { membersOf } from '../../_parts/fields/members-of.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { Section } from './section.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
}

/** Name, category, kind of norm, jurisdiction, period and parties of a ba (p4, p9). */
export function BaFacts({ id, ba }: Props) {
  const t = useTranslations('tables.ba')
  const editor = useTranslations('ba')
  const fields = useTranslations('fields')
  const telling = useTelling()
  const { model, words } = telling
  const act = useAct()
  const canEdit = useCanEdit()
  const [wrong, setWrong] = useState(false)
  const isTurned = (ba.effectiveFrom ?? '') > (ba.effectiveTo ?? '9999')

  function setJurisdiction(text: string) {
    const code = text.trim().toUpperCase()
    const isKnown = code === '' || code === 'EU' || countrySchema.safeParse(code).success
    setWrong(!isKnown)
    const value = code === '' ? undefined : code
    if (isKnown) act([{ type: 'set', in: 'bas', id, field: 'jurisdiction', value }])
  }

  const partyChange = (member: string, isIn: boolean) =>
    ({ type: isIn ? 'include' : 'exclude', in: 'bas', id, field: 'parties', member }) as const

  const wrongDay = (from = '', to = '') =>
    from !== '' && to !== '' && to < from ? editor('field.wrongDay') : undefined

  function setDay(field: 'effectiveFrom' | 'effectiveTo', text: string) {
    const value = text === '' ? undefined : text
    if (value !== undefined && !daySchema.safeParse(value).success) return
    act([{ type: 'set', in: 'bas', id, field, value }])
  }

  return (
    <div className="grid gap-3">
      <BilingualText
        label={t('field.name')}
        isRequired
        value={ba.name}
        canEdit={canEdit}
        onCommit={(value) =>
          value !== undefined && act(nameCommands(model, { collection: 'bas', id, name: value }))
        }
      />
      <div className="grid grid-cols-2 items-start gap-3 xl:grid-cols-6">
        <Select
          label={t('field.category')}
          options={baCategories.map((c) => ({ value: c, label: words(`baCategory.${c}`) }))}
          value={ba.category ?? null}
          placeholder={t('uncategorised')}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'bas', id, field: 'category', value }])}
        />
        <Select
          label={t('field.normType')}
          options={normTypes.map((n) => ({ value: n, label: words(`normType.${n}`) }))}
          value={ba.normType}
          disabled={!canEdit}
          onValue={(value) => act([{ type: 'set', in: 'bas', id, field: 'normType', value }])}
        />
        <LiveText
          label={t('field.jurisdiction')}
          hint={t('field.jurisdictionHint')}
          error={wrong ? t('field.jurisdictionWrong') : undefined}
          maxLength={2}
          value={ba.jurisdiction ?? ''}
          canEdit={canEdit}
          onCommit={setJurisdiction}
        />
        <LiveText
          type="date"
          label={t('field.effectiveFrom')}
          value={ba.effectiveFrom ?? ''}
          canEdit={canEdit}
          wrongOf={(day) => wrongDay(day, ba.effectiveTo)}
          onCommit={(text) => setDay('effectiveFrom', text)}
        />
        <LiveText
          type="date"
          label={t('field.effectiveTo')}
          value={ba.effectiveTo ?? ''}
          canEdit={canEdit}
          wrongOf={(day) => wrongDay(ba.effectiveFrom, day)}
          onCommit={(text) => setDay('effectiveTo', text)}
        />
        <LiveText
          label={editor('field.version')}
          hint={editor('field.versionHint')}
          maxLength={80}
          value={ba.version ?? ''}
          canEdit={canEdit}
          onCommit={(text) =>
            act([{ type: 'set', in: 'bas', id, field: 'version', value: text || undefined }])
          }
        />
      </div>
      {isTurned && <p className="text-xs text-warn">{editor('field.wrongOrder')}</p>}
      <Section title={t('field.parties')}>
        <CheckList
          legend={
            ba.parties.length === 0
              ? fields('noParties')
              : t('parties', { count: ba.parties.length })
          }
          options={Object.keys(model.stakeholders)
            .toSorted(compareIds)
            .map((party) => ({ value: party, label: nameOf(party, telling) }))}
          chosen={ba.parties}
          canEdit={canEdit}
          onToggle={(member, isChosen) => act([partyChange(member, isChosen)])}
          onChosen={(parties) => act(membersOf(ba.parties, parties, partyChange))}
        />
      </Section>
    </div>
  )
}
