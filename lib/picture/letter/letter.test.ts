import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { type Locale, say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { allElements, readXml } from '#tests/support/xml.ts'
import { type EventFragment, eventFragment } from './event-fragment.ts'
import { eventOf } from './event-of.ts'
import { type FragmentWords, fragmentHtml } from './fragment-html.ts'
import { darkStyle, shapeSigns } from './paint.ts'

const wordsIn = (locale: Locale): FragmentWords => ({
  name: (text) => say(text, locale),
  kind: (kind) => kind,
  before: '前',
  after: '後',
  none: 'なし',
  ba: '場',
  noBa: '場なし',
  by: '実施',
  more: (count) => `ほか ${count} 件`,
  lookOf: (id) => (id === 'A' ? { colour: 2, shape: 'triangle' } : { colour: 8, shape: 'ring' }),
})
const drawn = (fragment: EventFragment, locale: Locale = 'ja') =>
  fragmentHtml(fragment, wordsIn(locale))
const elements = (html: string) => allElements(readXml(html))
const read = (html: string) =>
  elements(html)
    .map(({ words }) => words)
    .join('|')
    .replaceAll(/[\u2066-\u2069]/gu, '')

describe('the event of a place', () => {
  const of = (anchor: string) => eventOf(elderlySupport, anchor)
  const [riskId = ''] = Object.keys(elderlySupport.risks)
  const event = must(elderlySupport.risks[riskId], 'a risk').event

  test('[NT-19] of a risk, its coverage, a measure against it, a data it makes and the ba that begins there', () => {
    expect(of(`risks/${riskId}`)).toBe(event)
    expect(of(`events/${event}`)).toBe(event)
    const [measureId, measure] = must(
      Object.entries(elderlySupport.measures).find(([, { risks }]) => risks.length > 0),
      'a measure',
    )
    const [first = ''] = measure.risks
    expect(of(`measures/${measureId}`)).toBe(elderlySupport.risks[first]?.event)
    for (const { outputs } of Object.values(elderlySupport.events)) {
      for (const state of outputs) {
        const made = must(of(`states/${state}`), state)
        expect(elderlySupport.events[made]?.outputs).toContain(state)
      }
    }
    for (const [ba, { members }] of Object.entries(elderlySupport.bas)) {
      const at = of(`bas/${ba}`)
      const { inputs, outputs } = must(at === undefined ? undefined : elderlySupport.events[at], ba)
      expect([...inputs, ...outputs].some((state) => members.includes(state))).toBe(true)
    }
  })

  test('[NT-19] none for the canvas, a party, what is gone and what is no place', () => {
    for (const anchor of [
      'canvas/1,2',
      'stakeholders/A',
      'risks/gone',
      'states/toString',
      'x',
      '',
    ]) {
      expect(of(anchor)).toBeUndefined()
    }
  })
})

describe('a fragment', () => {
  const [eventId] = must(
    Object.entries(elderlySupport.events).find(
      ([, { kind, inputs, outputs }]) =>
        kind === 'transfer_provide' &&
        inputs.length > 0 &&
        outputs.length > 0 &&
        inputs.length + outputs.length < 4,
    ),
    'a transfer',
  )
  const fragment = must(eventFragment(elderlySupport, eventId), 'a fragment')

  test('[NT-19] holds the data before and after with their ba, and nothing else of the model', () => {
    const { inputs, outputs } = must(elderlySupport.events[eventId], 'it')
    const text = read(drawn(fragment))
    const here = [...inputs, ...outputs]
    const namesOf = (isHere: boolean) => [
      ...Object.entries(elderlySupport.states)
        .filter(([id]) => here.includes(id) === isHere)
        .map(([, { name }]) => name.ja),
      ...Object.values(elderlySupport.bas)
        .filter(({ members }) => members.some((id) => here.includes(id)) === isHere)
        .map(({ short, name }) => (short ?? name).ja),
    ]
    const drawnNames = namesOf(true)
    for (const name of drawnNames.slice(0, here.length)) expect(text).toContain(name)
    const others = namesOf(false).filter((name) => !drawnNames.some((one) => one.includes(name)))
    expect(others.length).toBeGreaterThan(5)
    expect(others.filter((name) => text.includes(name))).toEqual([])
  })

  test('[NT-19] is said in the language of its reader', () => {
    const [state] = fragment.before.shown
    expect(read(drawn(fragment, 'en'))).toContain(state?.name.en)
    expect(read(drawn(fragment, 'ja'))).toContain(state?.name.ja)
  })

  test('[NT-20] a party has its shape and name beside its colour', () => {
    const html = drawn({
      ...fragment,
      before: {
        shown: [
          {
            name: { ja: 'データ' },
            holder: { id: 'A', name: { ja: 'A社' } },
            bas: { shown: [], more: 0 },
          },
        ],
        more: 0,
      },
    })
    const span = elements(html).find((e) => e.words === `${shapeSigns.triangle} `)
    expect(span?.attributes).toMatchObject({
      class: 'y-org-2',
      style: expect.stringContaining('#24508f'),
    })
    expect(allElements(must(span, 'a party')).map((e) => e.words)).toContain('\u2068A社\u2069')
    expect(new Set(Object.values(shapeSigns)).size).toBe(9)
  })

  test('[NT-20] words are text, whatever they contain: nothing that is fetched, run or pressed comes of them', () => {
    const hostile = `</td><img src="https://spy.example/x"><script>alert('x')</script>&amp;"'\u202E`
    assert(
      property(modelArbitrary, string({ unit: 'binary', maxLength: 12 }), (model, odd) => {
        for (const id of Object.keys(model.events)) {
          const words = wordsIn('ja')
          const tail = (text: string) => `${hostile}${odd}${text}`
          const html = fragmentHtml(must(eventFragment(model, id), id), {
            ...words,
            name: (text) => tail(say(text, 'ja')),
          })
          const all = elements(html)
          const known = ['table', 'tbody', 'tr', 'td', 'div', 'span', 'b', 'bdi', 'br', '']
          expect(all.filter((e) => !known.includes(e.name))).toEqual([])
          const names = new Set(all.flatMap((e) => Object.keys(e.attributes)))
          const plain = [
            'class',
            'style',
            'role',
            'width',
            'cellpadding',
            'cellspacing',
            'border',
            'bgcolor',
            'aria-hidden',
          ]
          expect([...names].filter((name) => !plain.includes(name))).toEqual([])
          const styles = all.flatMap((e) => e.attributes['style'] ?? [])
          expect(styles.filter((style) => /url|expression|@import|\\/.test(style))).toEqual([])
          expect(html).not.toMatch(/[\u202A-\u202E]/)
        }
      }),
      { numRuns: 30 },
    )
    expect(darkStyle()).not.toMatch(/url|@import|</)
  })

  test('[NT-20] is small, however much there is and however long its names are', () => {
    const long = 'あ𠮷'.repeat(4000)
    const ids = Array.from({ length: 150 }, (_, i) => `s${i}`)
    const state = must(Object.values(elderlySupport.states)[0], 'a state')
    const ba = must(Object.values(elderlySupport.bas)[0], 'a ba')
    const event = must(elderlySupport.events[eventId], 'an event')
    const model: Model = {
      ...elderlySupport,
      states: Object.fromEntries(ids.map((id) => [id, { ...state, name: { ja: long } }])),
      bas: Object.fromEntries(
        ids.map((id) => [
          `b${id}`,
          { ...ba, name: { ja: long }, short: { ja: long }, members: ids },
        ]),
      ),
      events: { e: { ...event, name: { ja: long }, inputs: ids, outputs: ids } },
    }
    const html = drawn(must(eventFragment(model, 'e'), 'it'))
    expect(Buffer.byteLength(html)).toBeLessThan(24_000)
    expect(html.isWellFormed()).toBe(true)
    expect(read(html)).toContain('ほか 147 件')
    expect(read(html)).toContain('ほか 146 件')
  })

  test('[NT-19] what an event names and the model does not hold is not there, and a side without data says so', () => {
    const event = must(elderlySupport.events[eventId], 'an event')
    const gone = { ...event, inputs: ['gone'], outputs: ['toString'], actors: ['nobody'] }
    const model = { ...elderlySupport, events: { e: gone } }
    const text = read(drawn(must(eventFragment(model, 'e'), 'it')))
    expect(text.match(/なし/g)).toHaveLength(2)
    expect(eventFragment(model, 'toString')).toBeUndefined()
  })
})
