import { apply, isRefusal } from '#lib/model/apply.ts'
import { differenceOf, type Difference } from '#lib/model/difference.ts'
import type { Model } from '#lib/model/model.ts'
import { apart } from './apart.ts'
import { byManager } from './by-manager.ts'
import type { Stewardship } from './stewardship.ts'

/** What becomes of a model when somebody puts an earlier state of it back. */
export interface Restoring {
  /** what this organisation's editors write themselves, in an order in which it holds */
  readonly own: readonly Difference[]
  /** what other organisations manage, in parts that hold by themselves: each is proposed to the one that manages it */
  readonly proposed: readonly { readonly orgId: string; readonly part: readonly Difference[] }[]
  /** what does not hold before others have answered, or beside what they keep */
  readonly left: readonly Difference[]
}

/**
 * How a model gets back the content of an earlier state (RV-6 to RV-8): everything that is different, by who may write it (ST-1, ST-6). Each
 * difference is in exactly one of the three. Where the policy is `open` all of it is one's own. The rule is ours.
 */
export function restoring(
  now: Model,
  then: Model,
  stewardship: Stewardship,
  orgId: string,
): Restoring {
  const { own, foreign } = byManager(stewardship, orgId, differenceOf(now, then))
  const made = carriedOut(now, own)
  const proposed: { readonly orgId: string; readonly part: readonly Difference[] }[] = []
  const left = [...made.left]
  for (const [manager, places] of foreign) {
    for (const part of apart(made.model, places)) {
      const asked = carriedOut(made.model, part)
      left.push(...asked.left)
      if (asked.done.length > 0) proposed.push({ orgId: manager, part: asked.done })
    }
  }
  return { own: made.done, proposed, left }
}

interface CarriedOut {
  readonly model: Model
  readonly done: readonly Difference[]
  readonly left: readonly Difference[]
}

/** All that holds, in the order it was given; what holds only after something else is tried again after it. */
function carriedOut(start: Model, differences: readonly Difference[]): CarriedOut {
  let model = start
  const done: Difference[] = []
  let left = differences
  for (let before = Number.POSITIVE_INFINITY; left.length < before;) {
    before = left.length
    left = left.filter((difference) => {
      const next = apply(model, difference.command)
      if (isRefusal(next)) return true
      model = next
      done.push(difference)
      return false
    })
  }
  return { model, done, left }
}
