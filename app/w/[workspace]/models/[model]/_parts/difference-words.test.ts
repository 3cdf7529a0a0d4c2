import { describe, expect, test } from 'vitest'
import { riskClosure } from '#lib/agreement/closure.ts'
import { closureDifference } from '#lib/agreement/difference.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { translator } from '#lib/words/translator.ts'
import { tellDifference } from './difference-words.ts'

const riskId = 'r1'

/** What is told after these edits and with these splits. */
function told(
  commands: readonly Command[],
  locale: Locale = 'ja',
  splits: readonly ResponsibilitySplit[] = [],
) {
  const model = applyAll(elderlySupport, commands)
  if (isRefusal(model)) throw new Error(JSON.stringify(model))
  const before = must(riskClosure(elderlySupport, riskId, []), 'before')
  const after = must(riskClosure(model, riskId, splits), 'after')
  const telling = {
    telling: { model, locale, words: translator(locale, 'framework') },
    words: translator(locale, 'agreement'),
    orgName: (id: string) => `${id}社`,
  }
  return closureDifference(before, after).map((d) => tellDifference(d, telling, { before, after }))
}

describe('a difference in words', () => {
  test('[AG-8] names the data, the attribute and both values', () => {
    const { text: _words, ...was } = must(elderlySupport.attributes['int-A|value'], 'cell')
    const [one] = told([
      {
        type: 'put',
        cell: 'attributes',
        key: 'int-A|value',
        value: { ...was, value: { key: 'value', level: 'veryHigh' } },
      },
    ]).filter((d) => d.element.includes('A社'))
    expect(one).toMatchObject({ field: '価値（重要度）', after: '非常に高い' })
    expect(one?.before).toBe('高い')
  })

  test('[AG-8] tells what stands behind the words when the words are the same', () => {
    const was = must(elderlySupport.attributes['int-A|value'], 'cell')
    const [one] = told([
      {
        type: 'put',
        cell: 'attributes',
        key: 'int-A|value',
        value: { ...was, basis: 'assumption', note: { ja: '要確認' } },
      },
    ]).filter((d) => d.element.includes('A社'))
    expect(one?.after).toContain('仮定')
    expect(one?.after).toContain('要確認')
    expect(one?.before).not.toBe(one?.after)
  })

  test('[AG-8] says in English what can be said in English', () => {
    const [one] = told(
      [{ type: 'set', in: 'risks', id: riskId, field: 'threat', value: 'tampering' }],
      'en',
    )
    expect(one).toMatchObject({
      field: 'Threat',
      before: 'Information disclosure',
      after: 'Tampering',
    })
  })

  test('[AG-8] tells a renamed party by its old and its new name', () => {
    const [one] = told([
      { type: 'set', in: 'stakeholders', id: 'A', field: 'name', value: { ja: 'Z社' } },
    ])
    expect(one).toMatchObject({ before: elderlySupport.stakeholders['A']?.name.ja, after: 'Z社' })
  })

  test('[AG-8] tells an accepted part as added', () => {
    const measureId = must(
      Object.keys(elderlySupport.measures).find((id) =>
        elderlySupport.measures[id]?.risks.includes(riskId),
      ),
      'measure',
    )
    const [one] = told([], 'ja', [
      {
        id: 's',
        riskId,
        measureId,
        orgId: 'A',
        role: 'responsible',
        split: 'own',
        text: { ja: '暗号化' },
        status: 'accepted',
        proposedBy: 'u',
        proposedOrg: 'o',
        proposedAt: '2026-11-25T00:00:00.000Z',
      },
    ])
    expect(one?.element).toContain('A社: 実施')
    expect(one).toMatchObject({ before: null, after: '追加されました' })
  })

  test('[AG-8] every field of a closure has a word in both languages', () => {
    const words = translator('en', 'agreement')
    const parts: Model = elderlySupport
    const closure = must(riskClosure(parts, riskId, []), 'closure')
    const fields = [closure.risk, closure.event ?? {}, ...Object.values(closure.states)]
      .concat(Object.values(closure.bas), Object.values(closure.measures))
      .flatMap((element) => Object.keys(element))
      .filter((field) => field !== 'attributes' && field !== 'demands')
    const unnamed = [...new Set(fields)].filter((f) => !words.has(`field.${f}` as 'field.other'))
    expect(unnamed).toEqual([])
  })
})
