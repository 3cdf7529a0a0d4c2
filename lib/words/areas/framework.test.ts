import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { baDutySchema } from '#lib/model/ba.ts'
import { cloudRelationSchema } from '#lib/model/cloud-relation.ts'
import { dataEventSchema } from '#lib/model/data-event.ts'
import { dataStateSchema } from '#lib/model/data-state.ts'
import { ruleIds } from '#lib/model/invariants/violation.ts'
import { measureSchema, referenceSchema } from '#lib/model/measure.ts'
import { modelMetaSchema } from '#lib/model/model.ts'
import { riskSchema } from '#lib/model/risk.ts'
import { stakeholderSchema } from '#lib/model/stakeholder.ts'
import { systemSchema } from '#lib/model/system.ts'
import { transferSchema } from '#lib/model/transfer.ts'
import * as vocabulary from '#lib/model/vocabulary.ts'
import { frameworkWords } from './framework.ts'

const { shape: event } = dataEventSchema
const { shape: system } = systemSchema
const { shape: meta } = modelMetaSchema

const said: readonly (readonly [key: string, values: readonly string[]])[] = [
  ['eventKind', vocabulary.eventKinds],
  ['eventMode', event.mode.def.innerType.options],
  ['baCategory', vocabulary.baCategories],
  ['normType', vocabulary.normTypes],
  ['viewpoint', vocabulary.viewpoints],
  ['threatSource', vocabulary.threatSources],
  ['threat', vocabulary.threats],
  ['transferUnit', vocabulary.transferUnits],
  ['attributeKey', vocabulary.attributeKeys],
  ['valueLevel', vocabulary.valueLevels],
  ['categoryCode', vocabulary.categoryCodes],
  ['duty', baDutySchema.shape.duty.options],
  ['provision', transferSchema.shape.provision.options],
  ['storageNote', event.storageNote.def.innerType.options],
  ['copies', dataStateSchema.shape.copies.options],
  ['linddun', riskSchema.shape.linddun.def.innerType.def.element.options],
  ['rule', ruleIds],
  ['riskStatus', riskSchema.shape.status.options],
  ['measureStatus', measureSchema.shape.status.options],
  ['measureType', measureSchema.shape.type.options],
  ['referenceFamily', referenceSchema.shape.family.options],
  ['stakeholderKind', stakeholderSchema.shape.kind.options],
  ['stakeholderRole', stakeholderSchema.shape.role.def.innerType.options],
  ['systemKind', system.kind.options],
  ['systemLayer', system.layer.def.innerType.options],
  ['systemAuth', system.auth.def.innerType.options],
  ['cloudRole', cloudRelationSchema.shape.role.options],
  ['scenario', meta.scenario.options],
  ['detail', meta.detail.options],
  ['modelPurpose', meta.purposes.def.element.options],
]

/** The keys of one group of words in one language. */
function keysOf(locale: 'ja' | 'en', group: string): string[] {
  const groups = z.record(z.string(), z.unknown()).parse(frameworkWords[locale])
  return Object.keys(z.record(z.string(), z.string()).parse(groups[group]))
}

describe('words of the framework', () => {
  test.each(said)(
    '[W-6] every %s has words in both languages, and no words are left over',
    (...args) => {
      const [group, values] = args
      for (const locale of ['ja', 'en'] as const) {
        expect(keysOf(locale, group).toSorted()).toEqual([...values].toSorted())
      }
    },
  )

  test('[W-6] every row of the tables 3-1 and 3-2 has its label', () => {
    const { row, rowOfState } = frameworkWords.ja
    for (const labels of [row, rowOfState]) {
      const { category, ...others } = labels
      const ids = [...Object.keys(category).map((c) => `category.${c}`), ...Object.keys(others)]
      expect(ids).toEqual(attributeRowIds)
    }
    expect(row.category.intellectualProperty).toBe('知的財産（営業秘密を含む）保護')
    expect(row.value).toBe('価値（重要度）')
    expect(row.location).toBe('媒体・保存先')
  })
})
