import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'
import { paintOf } from '#lib/picture/lens/paint-of.ts'
import { lenses, type Lens } from '#lib/picture/lens/paint.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { renderModelSvg } from '#lib/picture/svg/render-model-svg.ts'
import { translator } from '#lib/words/translator.ts'
import { allElements, readXml } from '#tests/support/xml.ts'
import { changeBase } from './change-base.ts'
import { pictureWordsOf } from './picture-words-of.ts'

const scene = sceneOf(model, new Map(), calmChoice(model))

function saidIn(locale: Locale, lens: Lens): readonly string[] {
  const before = { ...model, states: {}, events: {} }
  const facts = { before }
  const paint = paintOf(model, lens, facts)
  const telling = {
    model,
    locale,
    words: translator(locale, 'framework'),
    canvas: translator(locale, 'canvas'),
    lensWords: translator(locale, 'lens'),
    orgName: (id: string) => id,
  }
  const svg = renderModelSvg(model, { scene, paint, words: pictureWordsOf(telling, paint, facts) })
  return allElements(readXml(svg)).flatMap((e) => (e.name === 'style' ? [] : e.words))
}

test('[P-16] every lens of the sample speaks the language of the reader, and only that one', () => {
  const japanese = /[\u3040-\u30FF\u4E00-\u9FFF]/
  for (const lens of lenses) {
    expect(saidIn('en', lens).filter((words) => japanese.test(words))).toEqual([])
    expect(saidIn('ja', lens).filter((words) => japanese.test(words)).length).toBeGreaterThan(60)
  }
  for (const locale of locales) expect(saidIn(locale, 'ba').join()).not.toMatch(/\{|undefined/)
})

test('[P-23] changes are told since the latest signature, else since the model was made', () => {
  const act = (intent: 'approve' | 'withdraw', docSeq: number) => ({ intent, docSeq })
  expect(changeBase([])).toEqual({ seq: 1, since: 'made' })
  expect(changeBase([act('approve', 4), act('approve', 9)])).toMatchObject({
    seq: 9,
    since: 'signed',
  })
  expect(changeBase([act('approve', 4), act('withdraw', 9)])).toMatchObject({
    seq: 4,
    since: 'signed',
  })
  expect(changeBase([act('withdraw', 9)])).toEqual({ seq: 1, since: 'made' })
})
