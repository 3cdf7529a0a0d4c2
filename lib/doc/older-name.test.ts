import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import type { Locale, LocalText } from '#lib/model/local-text.ts'
import { keepName, nameCommands, olderName } from '#lib/model/older-name.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { inspectUpdate } from './inspect.ts'
import { readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, rootOf } from './shape.ts'
import { createUndo } from './undo.ts'
import { write } from './write.ts'

const id = 'A'
const first = { ja: '統合データ', en: 'Merged data' }

/** Windows of so many people in whom the same model is open, under client ids that decide who is last. */
function opened(people: number) {
  const docs = Array.from({ length: people }, () => createModelDoc())
  const [seed] = docs
  Y.applyUpdate(must(seed, 'a window'), seedUpdate(blank))
  write(must(seed, 'a window'), [
    {
      type: 'add',
      in: 'stakeholders',
      id,
      value: { kind: 'organization', name: first, members: [] },
    },
  ])
  const sync = (from: number, to: number) =>
    Y.applyUpdate(must(docs[to], 'to'), Y.encodeStateAsUpdate(must(docs[from], 'from')))
  for (let i = 1; i < people; i++) sync(0, i)
  const all = () => {
    for (let i = 1; i < people; i++) sync(i, 0)
    for (let i = 1; i < people; i++) sync(0, i)
  }
  return { doc: (i: number) => must(docs[i], 'window'), sync, all }
}

const name = (doc: Y.Doc): LocalText => must(readModel(doc).stakeholders[id], 'somebody').name
const older = (doc: Y.Doc) => olderName(readModel(doc), id)
function rename(doc: Y.Doc, to: LocalText): void {
  expect(
    write(doc, nameCommands(readModel(doc), { collection: 'stakeholders', id, name: to })),
  ).toBeNull()
}

/** What a rename says by itself, from the name it was written over and what was older then. */
function meant(before: Locale | undefined, changed: 'ja' | 'en' | 'both'): Locale | undefined {
  if (changed === 'both' || before === changed) return undefined
  return changed === 'ja' ? 'en' : 'ja'
}

test('[M-49] however many rename the same thing at once, what is older in the end is what was older of the name that stands', () => {
  const person = fc.nat({ max: 2 })
  const naming = fc.record({ who: person, changed: fc.constantFrom('ja', 'en', 'both') })
  const hearing = fc.record({ from: person, to: person })
  const act = fc.oneof({ weight: 3, arbitrary: naming }, { weight: 1, arbitrary: hearing })
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      const { doc, sync, all } = opened(3)
      const said = new Map<string, Locale | undefined>([[canonicalJson(first), undefined]])
      for (const [n, one] of acts.entries()) {
        if ('from' in one) {
          sync(one.from, one.to)
          continue
        }
        const { who, changed } = one
        const before = name(doc(who))
        const was = said.get(canonicalJson(before))
        const to = {
          ja: changed === 'en' ? before.ja : `名前${n}`,
          en: changed === 'ja' ? must(before.en, 'English') : `Name ${n}`,
        }
        rename(doc(who), to)
        said.set(canonicalJson(to), meant(was, changed))
        expect(older(doc(who))).toBe(meant(was, changed))
      }
      all()
      const stands = canonicalJson(name(doc(0)))
      for (const i of [0, 1, 2]) {
        expect(canonicalJson(name(doc(i)))).toBe(stands)
        expect(older(doc(i))).toBe(said.get(stands))
      }
    }),
    { numRuns: 200 },
  )
})

test('[M-49] whoever is last, one who translates and one who renames at once leave no mark of the other', () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const { doc, all } = opened(2)
    const [a, b] = order.map(doc)
    rename(must(a, 'a'), { ja: '新しい名前', en: 'A new name' })
    rename(must(b, 'b'), { ...first, ja: '別の名前' })
    all()
    const stands = name(doc(0))
    expect(older(doc(0))).toBe(stands.en === first.en ? 'en' : undefined)
  }
})

test('[M-49] who finds a name still right takes nothing from who renames it at once, and what they found is not said of the new one', () => {
  const { doc, all } = opened(2)
  rename(doc(0), { ...first, ja: '統合したデータ' })
  all()
  write(doc(0), keepName(readModel(doc(0)), id))
  rename(doc(1), { ...first, ja: '統合されたデータ' })
  all()
  expect(name(doc(0)).ja).toBe('統合されたデータ')
  expect([older(doc(0)), older(doc(1))]).toEqual(['en', 'en'])
})

test('[M-49] taken back, a name says what it said before; others’ says what theirs says', () => {
  const { doc, all } = opened(2)
  const undo = createUndo(doc(0), undefined, 0)
  rename(doc(0), { ...first, ja: '統合したデータ' })
  rename(doc(0), { ja: '統合したデータ', en: 'Integrated data' })
  expect(older(doc(0))).toBeUndefined()
  undo.undo()
  expect(older(doc(0))).toBe('en')
  undo.undo()
  expect([name(doc(0)), older(doc(0))]).toEqual([first, undefined])
  undo.redo()
  all()
  rename(doc(1), { ja: '別の名前', en: 'Another name' })
  all()
  undo.undo()
  all()
  expect([name(doc(0)).ja, older(doc(0))]).toEqual(['別の名前', undefined])
})

test('[M-49] a document of before, which says the older language itself, is read as it was, and its next name says it in the new way', () => {
  const { doc } = opened(1)
  const [here] = [doc(0)]
  const state = must(rootOf(here, 'stakeholders').get(id), 'somebody') as Y.Map<unknown>
  state.set('olderName', 'en')
  expect(older(here)).toBe('en')
  const server = createModelDoc()
  Y.applyUpdate(server, Y.encodeStateAsUpdate(here))
  const caught: Uint8Array[] = []
  here.on('update', (update: Uint8Array) => caught.push(update))
  rename(here, { ...first, ja: '統合したデータ' })
  expect(older(here)).toBe('en')
  expect(readModel(here).stakeholders[id]?.olderName).toEqual(first)
  for (const update of caught) expect(inspectUpdate(server, update)).not.toHaveProperty('refused')
  rename(here, { ja: '統合したデータ', en: 'Integrated data' })
  expect(older(here)).toBeUndefined()
})
