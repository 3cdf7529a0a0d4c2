import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oscalWords } from '#lib/words/areas/oscal.ts'
import {
  madeCatalogue,
  madeControl,
  madeFile,
  type MadeControl,
} from '#tests/support/oscal-catalogue.ts'
import { controlIdOf } from './control-id.ts'
import { oscalLimits, readCatalogue } from './read-catalogue.ts'

const read = (value: unknown) => readCatalogue(JSON.stringify(value))
const problemOf = (value: unknown) => {
  const answer = read(value)
  return 'problem' in answer ? answer.problem : undefined
}
const catalogueOf = (controls: readonly MadeControl[]) => {
  const answer = read(madeCatalogue(controls))
  if ('problem' in answer) throw new Error(JSON.stringify(answer.problem))
  return answer.catalogue
}

describe('an OSCAL catalogue', () => {
  test('[OC-1] gives every control with title, lines, guidance, and what the file is', () => {
    const catalogue = catalogueOf([madeControl('ac-2')])
    expect(catalogue).toMatchObject({
      title: '見本の管理策集',
      version: '0.1',
      lastModified: '2026-01-01T00:00:00Z',
    })
    expect([...catalogue.controls.keys()]).toEqual(['AC-2', 'AC-2(1)'])
    expect(catalogue.controls.get('AC-2')).toEqual({
      id: 'AC-2',
      title: '見本 ac-2',
      isWithdrawn: false,
      statement: [
        { label: 'a.', text: '扉を[決めた間隔]ごとに確かめ、', depth: 0 },
        { label: '1.', text: '鍵を数える。', depth: 1 },
        { label: 'b.', text: '違いを[記録する / [決めた間隔]で知らせる]。', depth: 0 },
      ],
      guidance: ['扉の見方はac-2に同じ。', '鍵は数える。'],
    })
  })

  test('[OC-1] says which controls are withdrawn, and keeps signs out that turn or hide words', () => {
    const { controls } = catalogueOf([
      { id: 'ac-3', title: 'あ\u202Eい\u0007', props: [{ name: 'status', value: 'withdrawn' }] },
    ])
    expect(controls.get('AC-3')).toMatchObject({ title: 'あ い', isWithdrawn: true })
  })

  test('[OC-2] a number is written in one way, however a person, a label or an id writes it', () => {
    for (const written of ['AC-2(1)', 'ac-2.1', 'AC-02(01)', ' AC-2 (1) ', 'ＡＣ－２（１）'])
      expect(controlIdOf(written)).toBe('AC-2(1)')
    expect(controlIdOf('ac-02')).toBe('AC-2')
    expect(controlIdOf('A.5.12 ')).toBe('A.5.12')
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(controlIdOf(controlIdOf(any))).toBe(controlIdOf(any))
      }),
    )
  })

  test('[OC-2] a control of another catalogue is written as its label', () => {
    const props = [{ name: 'label', value: 'A.5.12' }]
    expect([...catalogueOf([{ id: 'ctl_512', title: 't', props }]).controls.keys()]).toEqual([
      'A.5.12',
    ])
  })

  test('[OC-3] what is none is refused, with the reason and the place', () => {
    const made = madeCatalogue([madeControl('ac-2')])
    const { catalog } = made
    const about = catalog.metadata
    const one = (control: object) => ({ catalog: { ...catalog, controls: [control] } })
    expect(readCatalogue('{')).toEqual({ problem: { path: '', issue: 'not-json' } })
    expect(problemOf([])).toEqual({ path: 'catalog', issue: 'not-a-catalogue' })
    expect(problemOf({ profile: {} })).toEqual({ path: 'catalog', issue: 'not-a-catalogue' })
    expect(problemOf({ catalog: {} })?.issue).toBe('not-a-catalogue')
    expect(
      problemOf({ catalog: { ...catalog, metadata: { ...about, 'oscal-version': '2.0' } } }),
    ).toEqual({
      path: 'catalog/metadata/oscal-version',
      issue: 'unknown-version',
    })
    expect(problemOf({ catalog: { metadata: about } })?.issue).toBe('no-controls')
    expect(problemOf(one({ id: 'ac-9' }))).toEqual({
      path: 'catalog/controls/0/title',
      issue: 'invalid-type',
    })
    expect(problemOf(one({ id: 'ac-9', title: 't', parts: {} }))).toEqual({
      path: 'catalog/controls/0/parts',
      issue: 'invalid-type',
    })
    expect(problemOf(one({ id: 'ac-02', title: 't' }))).toEqual({
      path: 'catalog/groups/0/controls/0/id',
      issue: 'id-used-twice',
    })
    expect(problemOf(one({ id: 'ac-9', title: 't', params: [{ id: 'ac-2_prm_1' }] }))?.issue).toBe(
      'id-used-twice',
    )
  })

  test('[OC-3] what is too large, too deep or too many is refused', () => {
    expect(readCatalogue(' '.repeat(oscalLimits.size + 1))).toEqual({
      problem: { path: '', issue: 'too-large' },
    })
    for (const name of ['controls', 'parts']) {
      // As text: nothing writes JSON that deep.
      const text = JSON.stringify(madeCatalogue([{ id: 'ac-1', title: 't', [name]: ['HERE'] }]))
      const level = `{"id":"p","title":"t","name":"statement","${name}":[`
      const inner = `${level.repeat(20_000)}${']}'.repeat(20_000)}`
      const answer = readCatalogue(text.replace('"HERE"', inner))
      expect({ name, ...answer }).toMatchObject({ name, problem: { issue: 'too-deep' } })
    }
    const many = Array.from({ length: oscalLimits.controls + 1 }, (_, i) => ({
      id: `c${i}`,
      title: 't',
    }))
    expect(problemOf(madeCatalogue(many))?.issue).toBe('too-many')
    expect(catalogueOf(many.slice(1)).controls.size).toBe(oscalLimits.controls)
  })

  test('[OC-3] every reason has its words', () => {
    for (const issue of [
      'not-json',
      'not-a-catalogue',
      'unknown-version',
      'too-large',
      'too-deep',
      'too-many',
      'no-controls',
      'id-used-twice',
      'invalid-type',
    ])
      expect(oscalWords.ja.problem).toHaveProperty([issue])
  })

  test('[OC-4] parameters say their values, else choices, else label, else id; circles and long ones end', () => {
    const put = (params: object[], prose = '{{ insert: param, p1 }}') =>
      catalogueOf([
        { id: 'ac-2', title: 't', params, parts: [{ name: 'statement', prose }] },
      ]).controls.get('AC-2')?.statement[0]?.text
    expect(put([{ id: 'p1', values: ['三日', '五日'], label: 'x' }])).toBe('三日, 五日')
    expect(put([{ id: 'p1', select: { choice: ['甲', '乙'] } }])).toBe('[甲 / 乙]')
    expect(put([{ id: 'p1' }], '{{insert: param,p1}}と{{ insert: param, none }}')).toBe(
      '[p1]と[none]',
    )
    const named = (to: string) => ({ values: [`→{{ insert: param, ${to} }}`] })
    expect(
      put([
        { id: 'p1', ...named('p2') },
        { id: 'p2', ...named('p1') },
      ]),
    ).toBe('→→[p1]')
    expect(put([{ id: 'p1', values: ['長'.repeat(9_000)] }])).toHaveLength(2_001)
  })

  test('[OC-4] parameters that multiply are refused before they fill the memory', () => {
    const prose = '{{ insert: param, p }}'.repeat(20_000)
    const params = [{ id: 'p', values: ['長'.repeat(2_000)] }]
    const control = { id: 'ac-2', title: 't', params, parts: [{ name: 'statement', prose }] }
    expect(problemOf(madeCatalogue([control]))?.issue).toBe('too-large')
  })

  test('[OC-5] no file makes it throw, and what it gives is bounded and well-formed', () => {
    const key = fc.constantFrom(
      '__proto__',
      'constructor',
      'id',
      'title',
      'controls',
      'groups',
      'parts',
      'params',
      'props',
      'name',
      'value',
      'prose',
      'values',
      'select',
      'choice',
    )
    const leaf = fc.oneof(
      fc.constantFrom(
        'ac-2',
        'statement',
        'guidance',
        'label',
        '{{ insert: param, ac-2 }}',
        '\uD800',
        '__proto__',
        '[a](#b',
      ),
      fc.string(),
      fc.integer(),
      fc.constant(null),
    )
    const { any } = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('any'), { maxLength: 4 }),
        tie('object'),
      ),
      object: fc
        .array(fc.tuple(key, tie('any')), { maxLength: 6 })
        .map((all) => Object.fromEntries(all)),
    }))
    const prose = fc.oneof(fc.string(), fc.constantFrom('\uDC00', '{{ insert: param, ac-2 }}'))
    const name = fc.constantFrom('statement', 'guidance')
    const parts = fc.array(fc.record({ name, prose }), { maxLength: 3 })
    const control = fc.record(
      {
        id: fc.constantFrom('ac-2', 'ac-3', '__proto__'),
        title: fc.constantFrom('題', '題\uD800', '{{ insert: param, ac-2 }}'),
        params: any,
        parts: fc.oneof(any, parts),
        controls: any,
        props: any,
      },
      { requiredKeys: ['id', 'title'] },
    )
    fc.assert(
      fc.property(
        fc.array(control, { maxLength: 3 }),
        any,
        fc.string(),
        (controls, other, text) => {
          expect(readCatalogue(text)).toHaveProperty('problem')
          expect(read({ catalog: other })).toHaveProperty('problem')
          const answer = read(madeCatalogue(controls))
          const issue = 'problem' in answer ? answer.problem.issue : 'not-json'
          expect(oscalWords.ja.problem).toHaveProperty([issue])
          const given = 'problem' in answer ? [] : [...answer.catalogue.controls.values()]
          const told = given.flatMap(({ id, title, statement, guidance }) => [
            id,
            title,
            ...guidance,
            ...statement.flatMap((line) => [line.label, line.text]),
          ])
          expect(told.filter((each) => !each.isWellFormed())).toEqual([])
          expect('problem' in answer || given.length > 0).toBe(true)
        },
      ),
    )
    expect({}).not.toHaveProperty('title')
  })

  test('[OC-6] a file of ten megabytes is read', () => {
    const text = madeFile(1_000, 3_200_000)
    expect(new TextEncoder().encode(text).length).toBeGreaterThan(10_000_000)
    const answer = readCatalogue(text)
    expect('catalogue' in answer && answer.catalogue.controls.size).toBe(2_000)
  })
})
