import { remember } from '../../base/remember.ts'
import type { Model } from '../model.ts'
import { compareIds } from './flow-order.ts'

type Risks = Model['risks']

/**
 * How a risk is called where there is room for few letters (TQ-40; ours): its number, or its id, or the end of an id nobody would read. Of
 * several with one number, which people took at the same moment, each further one has a second number: R8, R8-2.
 */
export function riskMark(risks: Risks, id: string): string {
  return marksOf(risks).get(id) ?? plainMark(id)
}

/** The number the next risk of a register has: one more than the greatest there. */
export function nextRiskNumber(risks: Risks): number {
  const numbers = Object.keys(risks).map((id) => Number(numbered.exec(id)?.[1] ?? 0))
  return numbers.reduce((a, b) => Math.max(a, b), 0) + 1
}

/** `r8`, and `r8-` with chance behind it: the number is for readers, the chance keeps two people from making the same id. */
const numbered = /^r(\d{1,6})(?:-|$)/i

const marksOf: (risks: Risks) => ReadonlyMap<string, string> = remember((risks) => {
  const among = Map.groupBy(Object.keys(risks).toSorted(compareIds), plainMark)
  const marks = [...among].flatMap(([mark, ids]) =>
    ids.map((id, i) => [id, i === 0 ? mark : `${mark}-${i + 1}`] as const),
  )
  return new Map(marks)
})

function plainMark(id: string): string {
  const number = numbered.exec(id)?.[1]
  if (number !== undefined) return `R${number}`
  return (id.length <= 8 ? id : id.slice(-5)).toUpperCase()
}
