import type { Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { elementTouched, touchOf } from '#lib/policy/stewardship.ts'

/** One place that commands change, before and after; `field` null: a whole element, a cell, or a fact of the model. */
export interface PreviewedChange {
  readonly root: string
  readonly key: string
  readonly field: string | null
  /** `collection/id`; null: open to every editor */
  readonly element: string | null
  readonly before: Json
  readonly after: Json
}

/** What commands change, place by place, told from the model before and after them. */
export function previewOf(
  before: Model,
  after: Model,
  commands: readonly Command[],
): readonly PreviewedChange[] {
  const places = new Map(
    commands
      .map(touchOf)
      .map((touch) => [`${touch.root}/${touch.key}/${touch.field ?? ''}`, touch]),
  )
  return [...places.values()].flatMap((touch) => {
    const { root, key, field = null } = touch
    const at = (model: Model): Json => {
      const whole = own(model[root] as Readonly<Record<string, unknown>>, key)
      if (field === null || typeof whole !== 'object' || whole === null) {
        return (whole ?? null) as Json
      }
      return (own(whole as Readonly<Record<string, unknown>>, field) ?? null) as Json
    }
    const change = { root, key, field, element: elementTouched(touch) }
    const [was, is] = [at(before), at(after)]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ ...change, before: was, after: is }]
  })
}
