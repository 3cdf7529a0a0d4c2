import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { must } from '#lib/base/must.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { shownPath } from '#lib/picture/trace/choose.ts'
import { renderTraceSvg } from '#lib/picture/trace/render-trace-svg.ts'
import { traceOf } from '#lib/picture/trace/trace.ts'
import { translator } from '#lib/words/translator.ts'
import { traceSheet } from './trace-sheet.ts'
import type { TraceTelling } from './trace-telling.ts'

const trace = traceOf(model, shownPath(model, {})?.path ?? [])

function sheetIn(locale: Locale, today = '2026-11-30', of = trace, held: Model = model) {
  const words: TraceTelling = {
    telling: { model: held, locale, words: translator(locale, 'framework') },
    t: translator(locale, 'trace'),
    short: translator(locale, 'canvas'),
    faceOf: () => ({ shape: 'ring', colour: 8 }),
  }
  return traceSheet(of, words, today)
}

test('[P-36] the trace of use case 2 in words: events, values, what is followed, and why something has to be confirmed', () => {
  const sheet = sheetIn('ja')
  expect(sheet.title).toBe('属性トレース　室温・湿度 → サービス提供用データ')
  expect(sheet.columns[2]).toMatchObject({
    name: '統合データ（A社～D社）',
    holder: 'PF事業者',
    events: [{ kind: 'transfer_provide', label: '移転・提供', detail: 'A社ほか3者→PF事業者' }],
    crossings: ['出る：取得時の同意、機器利用規約'],
  })
  const row = (label: string) => sheet.rows.find((r) => r.label === label)?.cells
  expect(row('開示範囲')?.[2]).toEqual({
    text: 'PF事業者内',
    note: '新たにPF事業者が含まれますが、根拠が書かれていません。',
    mark: 'confirm',
    isMuted: false,
  })
  expect(row('利用目的')?.map((cell) => cell.text)).toEqual([
    '未具体化',
    '取得データを活用した各種サービスの提供',
    '左記と同様',
    '左記と同様',
    '未具体化',
    '高次データと同様',
  ])
  expect(row('価値（重要度）')?.map((cell) => cell.mark)).toEqual([
    'open',
    'none',
    'changed',
    'none',
    'open',
    'none',
  ])
})

test('[P-36] in English nothing of it is Japanese', () => {
  expect(renderTraceSvg(sheetIn('en'))).not.toMatch(/[぀-ヿ一-鿿]/)
})

test('[P-38] a ba that is not in force says so with its days, and is drawn as an outline with a sign', () => {
  const law = must(model.bas['ba-appi'], 'ba-appi')
  const lane = (today: string, effectiveTo?: string) => {
    const until = effectiveTo === undefined ? {} : { effectiveTo }
    const held = { ...model, bas: { ...model.bas, 'ba-appi': { ...law, ...until } } }
    const sheet = sheetIn('ja', today, trace, held)
    const found = sheet.lanes.find(({ name }) => name === '個人情報保護法')
    return {
      ...must(found, 'lane'),
      svg: renderTraceSvg({ ...sheet, lanes: [must(found, 'lane')] }),
    }
  }
  const before = lane('2022-03-31')
  expect([before.phase, before.period]).toEqual(['before', '施行前（2022年4月1日から）'])
  const inForce = lane('2022-04-01')
  expect([inForce.phase, inForce.period]).toEqual(['inForce', '2022年4月1日〜'])
  const ended = lane('2027-01-01', '2026-12-31')
  expect([ended.phase, ended.period]).toEqual(['ended', '失効（2026年12月31日まで）'])
  for (const { svg } of [before, ended]) expect(svg).toContain('stroke-dasharray="1 3"')
  expect(inForce.svg).not.toContain('stroke-dasharray="1 3"')
  expect(new Set([before.svg, inForce.svg, ended.svg]).size).toBe(3)
  const consent = sheetIn('ja').lanes.find(({ name }) => name === '取得時の同意')
  expect([consent?.phase, consent?.period]).toEqual(['inForce', undefined])
})
