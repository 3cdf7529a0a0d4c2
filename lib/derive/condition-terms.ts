import { never } from '#lib/base/never.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import { baCategories, type AttributeKey } from '#lib/model/vocabulary.ts'
import type { Reading } from './reading.ts'
import { whoOf } from './strictness.ts'

/**
 * What a condition of transfer says, as its row holds it (`flow-condition.ts`): which attribute or duty, and what of it. Two conditions with
 * the same terms are one.
 */
export interface Terms {
  readonly about: AttributeKey | 'duty'
  /** the `op` of a demand, or which duty */
  readonly operator: string
  /** in order; of a category its ba category comes first, of a duty the kind of event and its duration */
  readonly operand: readonly string[]
}

/** The terms of one demand of a ba. Parties of the ba are named: who they are is what is agreed on. */
export function termsOfDemand(
  read: Reading,
  {
    ba,
    row,
    one,
  }: { readonly ba: string; readonly row: AttributeRowId; readonly one: DemandCondition },
): Terms {
  const [key, category] = row.split('.') as [AttributeKey, string | undefined]
  const operand = operandOf(read, ba, one)
  return {
    about: key,
    operator: one.op,
    operand: category === undefined ? operand : [category, ...operand],
  }
}

/** The terms of one duty. Duties in words of their own are never the same as another. */
export function termsOfDuty(ba: string, duty: BaDuty): Terms {
  const own = duty.duty === 'other' ? [`${ba}|${duty.id}`] : []
  return {
    about: 'duty',
    operator: duty.duty,
    operand: [duty.onEvent, ...(duty.duration === undefined ? [] : [duty.duration]), ...own],
  }
}

/** The row of table 3-1 the terms of a demand speak of; undefined for duties, and for a category that does not say of which ba. */
export function rowOfTerms({ about, operand }: Terms): AttributeRowId | undefined {
  if (about === 'duty') return undefined
  if (about !== 'category') return about
  const category = baCategories.find((one) => one === operand[0])
  return category === undefined ? undefined : `category.${category}`
}

/** One text for terms that are the same. */
export function termsKey({ about, operator, operand }: Terms): string {
  return JSON.stringify([about, operator, ...operand])
}

function operandOf(read: Reading, ba: string, one: DemandCondition): readonly string[] {
  switch (one.op) {
    case 'stated':
    case 'termEnds':
      return []
    case 'codesWithin':
      return inOrder(one.codes)
    case 'scopeWithin':
    case 'partyWithin':
      return inOrder(whoOf(read, ba, one))
    case 'purposeWithin':
      return inOrder(one.purposes.map(({ ja }) => ja))
    case 'countryWithin':
      return inOrder(one.countries)
    case 'levelAtMost':
      return [one.level]
    case 'termBy':
      return [one.day]
    case 'termWithin':
      return [ba, one.after, one.length]
    default:
      return never(one)
  }
}

function inOrder(members: readonly string[]): readonly string[] {
  return [...new Set(members)].toSorted()
}
