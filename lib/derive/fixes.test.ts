import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { findingsWords } from '#lib/words/areas/findings.ts'
import { Dice } from '#tests/support/dice.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { tidyModel } from '#tests/support/tidy-model.ts'
import { largeModel } from '#tests/derive/large-model.ts'
import { checkIds } from './check-ids.ts'
import { findingsOf } from './engine.ts'
import type { Finding } from './finding.ts'

/** Those that bring no error (DR-51). */
const quiet: readonly string[] = ['F-07', 'F-09', 'F-22', 'F-23']

const keyOf = ({ check, says, elements }: Finding) => `${check} ${says} ${elements.join(' ')}`
const whereOf = ({ check, elements }: Finding) => `${check} ${elements[0]}`
/** An error about fewer than before is no new one. */
const holdsAll = (all: readonly string[], some: readonly string[]) =>
  some.every((one) => all.includes(one))
const errorsOf = (model: Model) => findingsOf(model).filter(({ severity }) => severity === 'error')

/** What a fix leaves, or why it does not hold. */
function afterFix(model: Model, finding: Finding): Model {
  const next = applyAll(model, finding.fix ?? [])
  if (isRefusal(next)) throw new Error(JSON.stringify({ finding, next }))
  return next
}

/** The element a command is about. */
function subjectOf(command: Command): string {
  if (command.type === 'setMeta') return ''
  return 'key' in command ? (command.key.split('|')[0] ?? '') : command.id
}

/** The law for every fix of a model: how many were looked at. */
function holds(model: Model): number {
  const before = Map.groupBy(errorsOf(model), whereOf)
  const isNew = (one: Finding) =>
    before.get(whereOf(one))?.some(({ elements }) => holdsAll(elements, one.elements)) !== true
  const fixes = findingsOf(model).filter(
    ({ check, fix }) => fix !== undefined && quiet.includes(check),
  )
  for (const finding of fixes) {
    const next = afterFix(model, finding)
    const [subject] = finding.elements
    expect(findingsOf(next).map(keyOf)).not.toContain(keyOf(finding))
    expect((finding.fix ?? []).map(subjectOf)).toEqual((finding.fix ?? []).map(() => subject))
    const missing = finding.check === 'F-09' ? finding.elements.slice(1) : []
    const names = namesOf(next)
    const came = errorsOf(next).filter(isNew)
    // What names the same missing thing, itself or by 左記と同様, is told of as it is without this.
    const isAbout = (gone: string) => (id: string) => id === gone || names(id).includes(`"${gone}"`)
    const loud = came.filter((one) => !missing.some((gone) => one.elements.some(isAbout(gone))))
    expect({ finding, came: loud }).toEqual({ finding, came: [] })
  }
  return fixes.length
}

/** What an element with its cells says, as text. */
function namesOf(model: Model): (id: string) => string {
  return (id) =>
    JSON.stringify([
      collectionNames.map((name) => (Object.hasOwn(model[name], id) ? model[name][id] : null)),
      cellNames.map((name) =>
        Object.entries(model[name]).filter(([key]) => key.startsWith(`${id}|`)),
      ),
    ])
}

/** Something that people and merges do: an element, a cell or what stands in a field goes. */
function poorer(model: Model, dice: Dice): Model {
  if (dice.chance(0.4)) {
    const keys = Object.keys(model.attributes)
    if (keys.length === 0) return model
    const { [dice.pick(keys)]: _gone, ...attributes } = model.attributes
    return { ...model, attributes }
  }
  if (dice.chance(0.5)) {
    const events = Object.keys(model.events)
    const id = dice.pick(events)
    const event = model.events[id]
    if (event?.transfer === undefined) return model
    const party = dice.chance(0.5) ? { from: [], to: [] } : event.transfer.party
    const country = { from: [], to: [] }
    const transfer = { ...event.transfer, party, country }
    const { transfer: _whole, ...bare } = event
    const now = dice.chance(0.3) ? bare : { ...event, transfer }
    return { ...model, events: { ...model.events, [id]: now } }
  }
  const name = dice.pick(
    (['stakeholders', 'systems', 'states', 'bas', 'events'] as const).filter(
      (one) => Object.keys(model[one]).length > 0,
    ),
  )
  const { [dice.pick(Object.keys(model[name]))]: _gone, ...rest } = model[name]
  return { ...model, [name]: rest }
}

test('[DR-51] a fix settles its finding, touches nothing else and brings no error, whatever people and merges have left', () => {
  const starts = [
    elderlySupport,
    retailPos,
    cloudLayers,
    offshoreOperation,
    tidyModel,
    largeModel(100, new Dice(3)),
  ]
  const seen = new Map<string, number>()
  const dice = new Dice(17)
  for (const start of starts) {
    for (let n = 0; n < 12; n += 1) {
      let model = start
      for (let i = 0; i <= n % 4; i += 1) model = poorer(model, dice)
      for (const { check, fix } of findingsOf(model)) {
        if (fix !== undefined) seen.set(check, (seen.get(check) ?? 0) + 1)
      }
      holds(model)
    }
  }
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['F-07', 'F-09', 'F-23']))
})

test('[DR-51] the same for any model that people can make', () => {
  let looked = 0
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      looked += holds(model)
    }),
    { numRuns: 100 },
  )
  expect(looked).toBeGreaterThan(0)
})

test('[DR-50] asking twice gives the same fix, and what two people do at once is done once', () => {
  for (const model of [elderlySupport, retailPos, cloudLayers]) {
    for (const finding of findingsOf(model).filter(({ fix }) => fix !== undefined)) {
      const again = findingsOf(structuredClone(model)).find((one) => keyOf(one) === keyOf(finding))
      expect(again?.fix).toEqual(finding.fix)
      const once = (finding.fix ?? []).filter(({ type }) => type === 'add' || type === 'clear')
      const twice = applyAll(afterFix(model, finding), finding.fix ?? [])
      expect(isRefusal(twice)).toBe(once.length > 0)
    }
  }
})

test('[DR-52] the table tells of every check what settles it or why nothing does, and no fix is without words', () => {
  const spec = readFileSync(new URL('SPEC.md', import.meta.url), 'utf8')
  const rows = [...spec.matchAll(/^\| `(F-\d\d)` \| (.+?) +\|$/gm)]
  expect(rows.map(([, id]) => id)).toEqual(checkIds)
  const fixed = rows.flatMap(([, id = '', told = '']) => (told.startsWith('none') ? [] : [id]))
  for (const locale of ['ja', 'en'] as const) {
    expect(Object.keys(findingsWords[locale].fixes)).toEqual(fixed)
  }
  const models = [elderlySupport, retailPos, cloudLayers, offshoreOperation]
  const offered = models.flatMap(findingsOf).flatMap(({ check, fix }) => (fix ? [check] : []))
  expect(fixed).toEqual(expect.arrayContaining(offered))
})
