'use client'
import { useTranslations } from 'use-intl'
import type { Json } from '#lib/base/canonical-json.ts'
import { factFields } from '#lib/catalog/ba/copy-ba.ts'
import type { VersionDifference } from '#lib/catalog/ba/take-over.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { baDemandSchema, baDutySchema, baSchema } from '#lib/model/ba.ts'
import { daySchema } from '#lib/model/id.ts'
import { say } from '#lib/model/local-text.ts'
import { localTextSchema } from '#lib/model/text-schema.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { showDay } from '#lib/words/time.ts'
import { useTelling } from '../../_parts/use-telling.ts'

const clauseSchema = baSchema.shape.clauses.def.element

/** Names and values of what differs between two versions of a template, in the reader's language (UC-28). */
export function useVersionWords() {
  const t = useTranslations('ba.origin')
  const tables = useTranslations('ba.demands')
  const telling = useTelling()
  const { words, locale } = telling

  function title({ of, old, next, before, after }: VersionDifference): string {
    const what = next ?? old ?? ''
    if (of === 'fact') {
      const field = factFields.find((each) => each === what)
      return field === undefined ? what : t(`fact.${field}`)
    }
    if (of === 'demand') {
      const row = attributeRows.find(({ id }) => id === what)
      return row === undefined ? what : words(`row.${row.id}`)
    }
    if (of === 'clause')
      return old === null || next === null || old === next ? what : t('renumbered', { old, next })
    const duty = baDutySchema.safeParse(after ?? before)
    return duty.success
      ? `${words(`eventKind.${duty.data.onEvent}`)} ${words(`duty.${duty.data.duty}`)}`
      : what
  }

  function valueOf({ of }: VersionDifference, value: Json): string {
    if (value === null) return t('nothing')
    if (of === 'clause') {
      const clause = clauseSchema.safeParse(value)
      return clause.success ? say(clause.data.text, locale) : t('nothing')
    }
    if (of === 'duty') {
      const duty = baDutySchema.safeParse(value)
      return duty.success && duty.data.text !== undefined ? say(duty.data.text, locale) : '―'
    }
    if (of === 'demand') {
      const demand = baDemandSchema.safeParse(value)
      if (!demand.success) return t('nothing')
      const asked = (demand.data.conditions ?? []).map((c) => conditionText(c, telling))
      const said = asked.length === 0 ? [tables('noCondition')] : asked
      return [...said, ...(demand.data.clause === undefined ? [] : [demand.data.clause])].join(
        ' · ',
      )
    }
    return factOf(value)
  }

  function factOf(value: Json): string {
    if (typeof value === 'string')
      return daySchema.safeParse(value).success ? showDay(value, locale) : value
    const text = localTextSchema.safeParse(value)
    if (text.success) return say(text.data, locale)
    const document = baSchema.shape.document.safeParse(value)
    if (document.success && document.data !== undefined) return say(document.data.title, locale)
    const abroad = baSchema.shape.crossBorder.safeParse(value)
    return abroad.success && abroad.data !== undefined
      ? words(`crossBorderGround.${abroad.data.ground}`)
      : t('nothing')
  }

  return { title, valueOf }
}
