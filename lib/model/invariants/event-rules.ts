import { canonicalJson } from '#lib/base/canonical-json.ts'
import { attributeRows } from '../attribute-row.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { DataEvent } from '../data-event.ts'
import type { Model } from '../model.ts'
import { resolver } from '../queries/resolver.ts'
import { transferUnits } from '../vocabulary.ts'
import type { Violation } from './violation.ts'

/** I1: a generation has no input and something comes out; every other event has an input (p6; ). */
export function beginsOrContinues(model: Model): Violation[] {
  return each(model, (id, event) => {
    const isGeneration = event.kind === 'generate_acquire'
    if (isGeneration && event.inputs.length > 0) return [at(id, 'I1', 'inputs', event.inputs)]
    if (!isGeneration && event.inputs.length === 0) return [at(id, 'I1', 'inputs')]
    return isGeneration && event.outputs.length === 0 ? [at(id, 'I1', 'outputs')] : []
  })
}

/** I2: storage keeps the data: same data in and out, no attribute other than the location changes (p8). */
export function storesTheSame(model: Model): Violation[] {
  const says = resolver(model)
  return each(model, (id, event) => {
    if (event.kind !== 'store' || event.outputs.length === 0) return []
    const into = assetsOf(model, event.inputs)
    const out = assetsOf(model, event.outputs)
    if (into.join() !== out.join()) return [at(id, 'I2', 'outputs', event.outputs)]
    return event.inputs.flatMap((input) =>
      event.outputs
        .filter((output) => model.states[output]?.asset === model.states[input]?.asset)
        .flatMap((output) =>
          changedRows(says, input, output).map((row) => ({
            rule: 'I2' as const,
            elements: [id, output],
            path: `attributes/${attributeCellKey(output, row)}`,
          })),
        ),
    )
  })
}

/** I3: disposal makes the whole data unusable: nothing comes out, and excluding a part is processing (p6, p8; ). */
export function disposesOfTheWhole(model: Model): Violation[] {
  return each(model, (id, event) => {
    if (event.kind !== 'dispose') return []
    if (event.outputs.length > 0) return [at(id, 'I3', 'outputs', event.outputs)]
    return event.mode === 'exclude' ? [at(id, 'I3', 'mode')] : []
  })
}

/** I4: a transfer crosses at least one of the four units: country, party, system, device (p7; ). */
export function crossesAUnit(model: Model): Violation[] {
  return each(model, (id, event) => {
    if (event.kind !== 'transfer_provide') return []
    const { transfer } = event
    const crosses =
      transfer !== undefined &&
      transferUnits.some((unit) => {
        const { from, to } = transfer[unit]
        return to.some((end) => !from.includes(end)) && from.length > 0
      })
    return crosses ? [] : [at(id, 'I4', 'transfer')]
  })
}

function changedRows(says: ReturnType<typeof resolver>, input: string, output: string) {
  return attributeRows
    .map((row) => row.id)
    .filter((row) => row !== 'location')
    .filter((row) => {
      const [before, after] = [input, output].map((s) => says(s, row)?.value)
      return before !== undefined && after !== undefined && !isSame(before, after)
    })
}

function isSame(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b)
}

function assetsOf(model: Model, states: readonly string[]): string[] {
  return [...new Set(states.map((s) => model.states[s]?.asset ?? `missing ${s}`))].toSorted()
}

function each(model: Model, check: (id: string, event: DataEvent) => Violation[]): Violation[] {
  return Object.entries(model.events).flatMap(([id, event]) => check(id, event))
}

function at(
  event: string,
  rule: 'I1' | 'I2' | 'I3' | 'I4',
  field: string,
  others: readonly string[] = [],
): Violation {
  return { rule, elements: [event, ...others], path: `events/${event}/${field}` }
}
