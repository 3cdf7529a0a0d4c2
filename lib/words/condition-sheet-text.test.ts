import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { transfersOf } from '#lib/derive/condition-acts.ts'
import { conditionsOf } from '#lib/derive/conditions.ts'
import { writeCsv } from '#lib/exchange/csv.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { conditionHead, conditionRows } from './condition-sheet-text.ts'
import { translator } from './translator.ts'

const telling = (model: Model, locale: Locale) => ({
  model,
  locale,
  words: translator(locale, 'framework'),
})
const sheets = (model: Model, events: readonly string[]) =>
  events.map((event) => ({ event, lines: conditionsOf(model, event) }))

test('[G-92] the sheets of all transfers are one table: the transfer, what is asked of whom, from where, and what was decided', () => {
  const [head = [], ...rows] = conditionRows(
    sheets(elderlySupport, ['t-1', 't-2']),
    telling(elderlySupport, 'ja'),
  )
  expect(head).toEqual([
    '移転・提供',
    '属性・義務',
    '必須・推奨',
    '提供側が求めること',
    '受領側が果たすこと',
    '由来（場と条項）',
    '受領側の場',
    '記録',
    '状態',
    '根拠・証跡',
  ])
  const secret = rows.filter(([transfer, about]) => {
    return transfer?.includes('移転・提供') !== undefined && about?.startsWith('知的財産') === true
  })
  expect(secret.at(-1)?.slice(1)).toEqual([
    '知的財産（営業秘密を含む）保護',
    '必須',
    expect.any(String),
    expect.any(String),
    'データ提供契約',
    '受領側の場にはない',
    '場から導いた（未記録）',
    '未協議',
    '',
  ])
})

test('[G-92] every line has a cell for every column, in both languages and for every transfer; one without conditions says so', () => {
  const bare = { ...elderlySupport, bas: {}, demands: {}, flowConditions: {} }
  for (const locale of ['ja', 'en'] as const) {
    for (const model of [elderlySupport, bare]) {
      const at = telling(model, locale)
      const events = transfersOf(model)
      expect(events.length).toBeGreaterThan(1)
      const rows = conditionRows(sheets(model, events), at)
      const width = conditionHead(at).length + 1
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => width))
      expect(new Set(rows.slice(1).map(([transfer]) => transfer)).size).toBe(events.length)
      expect(rows.flat().filter((cell) => /[{}]|undefined/.test(cell))).toEqual([])
    }
  }
  const [, row = []] = conditionRows(sheets(bare, ['t-1']), telling(bare, 'ja'))
  expect(row[1]).toBe('この移転・提供に条件はありません')
})

test('[G-92] [X-15] what another organisation wrote is no formula in the file', () => {
  const written: Model = {
    ...elderlySupport,
    flowConditions: {
      k: {
        event: 't-1',
        side: 'both',
        about: 'duty',
        operator: '=HYPERLINK("http://example.invalid")',
        operand: [],
        origin: [],
        status: 'agreed',
        evidence: { ja: '第5条, "別紙"\n@次頁' },
      },
    },
  }
  const csv = writeCsv(conditionRows(sheets(written, ['t-1']), telling(written, 'ja')))
  expect(csv).toContain(`"'=HYPERLINK(""http://example.invalid"")"`)
  expect(csv).toContain('"第5条, ""別紙""\n@次頁"')
  expect(csv).not.toMatch(/(^|[,"\n])=/m)
})
