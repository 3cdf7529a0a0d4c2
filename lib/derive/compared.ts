import type { Model } from '#lib/model/model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import type { ComparedBas } from './gap-acts.ts'
import { gapsBetween, gapsBetweenCountries, lawsOfCountry, type Gap } from './gaps.ts'

/** What is compared with what: two ba, or the laws of two countries. */
export interface Compared {
  readonly by: 'ba' | 'country'
  /** ids of ba, or countries */
  readonly left: string
  readonly right: string
}

/** What can be compared (DR-37): every ba, or every country that has a law here. */
export function comparable(model: Model, by: Compared['by']): readonly string[] {
  if (by === 'ba') return Object.keys(model.bas).toSorted(compareIds)
  const countries = Object.values(model.bas).flatMap(({ normType, jurisdiction }) =>
    normType === 'law' && jurisdiction !== undefined ? [jurisdiction] : [],
  )
  return [...new Set(countries)].toSorted()
}

/** The two that were asked for; what is not there gives way to the first that is. Undefined: there are no two. */
export function comparedOf(
  model: Model,
  asked: { readonly [K in keyof Compared]: string | undefined },
): Compared | undefined {
  const by = asked.by === 'country' ? 'country' : 'ba'
  const all = comparable(model, by)
  const left = all.find((one) => one === asked.left) ?? all.find((one) => one !== asked.right)
  const right =
    all.find((one) => one === asked.right && one !== left) ?? all.find((one) => one !== left)
  return left === undefined || right === undefined ? undefined : { by, left, right }
}

/** After one side was chosen anew: what stands opposite is swapped with it. */
export function withSide(compared: Compared, side: 'left' | 'right', chosen: string): Compared {
  const opposite = side === 'left' ? 'right' : 'left'
  const isSwap = compared[opposite] === chosen
  return {
    ...compared,
    [side]: chosen,
    ...(isSwap ? { [opposite]: compared[side] } : {}),
  }
}

/** The gaps between the two, and the ba on either side. */
export function gapsOf(
  model: Model,
  { by, left, right }: Compared,
): { readonly gaps: readonly Gap[]; readonly bas: ComparedBas } {
  if (by === 'ba')
    return { gaps: gapsBetween(model, left, right), bas: { left: [left], right: [right] } }
  return {
    gaps: gapsBetweenCountries(model, left, right),
    bas: { left: lawsOfCountry(model, left), right: lawsOfCountry(model, right) },
  }
}
