import { attributeRowIds } from '#lib/model/attribute-row.ts'
import type { Check } from '../check.ts'
import { rowOfTerms, termsKey } from '../condition-terms.ts'
import { derivedConditions, type DerivedCondition } from '../derived-conditions.ts'
import type { Found } from '../finding.ts'
import { isTransfer } from '../flow.ts'
import type { Reading } from '../reading.ts'

/** F-53: risks of a transfer are agreed while a condition of it is not, written down or not (p3; ). */
export const conditionsAreAgreed: Check<'events'> = {
  id: 'F-53',
  step: 5,
  source: 'p3',
  of: 'events',
  find: (read, id, event) => {
    if (!isTransfer(event)) return []
    const agreed = read.who('risksAt', id).filter((one) => {
      const status = read.of('risks', one)?.status
      return status === 'agreed' || status === 'accepted'
    })
    if (agreed.length === 0) return []
    const derived = new Map(derivedConditions(read, id).map((one) => [termsKey(one), one]))
    const rows = read.who('conditionsAt', id).flatMap((row) => {
      const one = read.of('flowConditions', row)
      return one === undefined ? [] : [{ row, status: one.status, key: termsKey(one) }]
    })
    const open = rows.filter(({ status, key }) => {
      const asked = derived.get(key)
      return status === 'unmet' || (status === 'derived' && (!asked || isOpen(asked)))
    })
    const args = { event: { names: [id] }, risk: { names: agreed } }
    if (open.length > 0) {
      const elements = [id, ...open.map(({ row }) => row), ...agreed]
      return [{ severity: 'error', says: 'plain', elements, args }]
    }
    for (const { key } of rows) derived.delete(key)
    const unwritten = [...derived.values()].filter(isOpen)
    return unwritten.length === 0 ? [] : [onlyDerived(read, unwritten, id, agreed)]
  },
}

/** Asked for and, by the ba of the recipient, not asked there anyway (DR-21). */
function isOpen({ strength, isImplied }: DerivedCondition): boolean {
  return strength === 'must' && !isImplied
}

function onlyDerived(
  read: Reading,
  conditions: readonly DerivedCondition[],
  event: string,
  agreed: readonly string[],
): Found {
  const about = conditions.flatMap((one) => rowOfTerms(one) ?? [])
  const rows = attributeRowIds.filter((row) => about.includes(row))
  const origin = conditions.flatMap((one) => one.origin)
  const bas = [...new Set(origin.map(({ ba }) => ba))].toSorted()
  const asked = new Set(origin.map(({ ba, at }) => `${ba}|${at}`))
  const duties = bas.flatMap((ba) =>
    (read.of('bas', ba)?.duties ?? []).flatMap((one) =>
      asked.has(`${ba}|${one.id}`) ? [one.duty] : [],
    ),
  )
  const found = {
    severity: 'error',
    elements: [event, ...agreed, ...bas],
  } as const
  const args = { event: { names: [event] }, risk: { names: agreed }, bas: { names: bas } }
  const named = { duties: [...new Set(duties)] }
  if (rows.length === 0) return { ...found, says: 'duties', args: { ...args, duties: named } }
  if (duties.length === 0) return { ...found, says: 'demands', args: { ...args, rows: { rows } } }
  return { ...found, says: 'both', args: { ...args, rows: { rows }, duties: named } }
}
