import { answersFor } from '#lib/derive/answers.ts'
import { checks } from '#lib/derive/checks.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { readingOf } from '#lib/derive/reading-of.ts'
import { collectionNames } from '#lib/model/layout.ts'
import { Dice } from '../support/dice.ts'
import { largeModel } from './large-model.ts'
const model = largeModel(5000, new Dice(7))
for (let i = 0; i < 12; i++) findingsOf(structuredClone(model))
const p50 = (xs: number[]) => xs.toSorted((a, b) => a - b)[Math.floor(xs.length / 2)]!
const all: number[] = [], reads: number[] = [], facts: number[] = []
const per = new Map<string, number[]>()
for (let i = 0; i < 15; i++) {
  const fresh = structuredClone(model)
  let b = performance.now()
  findingsOf(fresh)
  all.push(performance.now() - b)
  const other = structuredClone(model)
  b = performance.now()
  const read = readingOf(other)
  reads.push(performance.now() - b)
  b = performance.now()
  for (const id of Object.keys(other.states)) read.facts(id)
  facts.push(performance.now() - b)
  for (const check of checks) {
    b = performance.now()
    let n = 0
    for (const id of Object.keys(other[check.of])) { const s = read.of(check.of, id); if (s) n += check.find(read, id, s as never).length }
    const k = check.id + ' ' + check.of
    per.set(k, [...(per.get(k) ?? []), performance.now() - b])
  }
}
console.log('all', p50(all).toFixed(1), 'reading', p50(reads).toFixed(1), 'facts', p50(facts).toFixed(1))
for (const [k, v] of [...per].toSorted((a, b) => p50(b[1]) - p50(a[1])).slice(0, 30)) console.log(k, p50(v).toFixed(2))
console.log('sum', [...per.values()].reduce((s, v) => s + p50(v), 0).toFixed(1))
