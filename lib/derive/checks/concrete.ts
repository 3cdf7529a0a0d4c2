import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { isFilled } from '#lib/model/queries/attribute-table.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { isTransfer } from '../flow.ts'
import type { Reading } from '../reading.ts'
import { demandsOf } from '../requirements.ts'
import { sayingInherited } from './inherited-fix.ts'

const ways = { error: 'handedOn', warn: 'asked', info: 'recommended' } as const

/** F-23: what the ba over a data ask for and nobody has said (p17, p18; ). One finding a severity. */
export const saysWhatIsAsked: Check<'states'> = {
  id: 'F-23',
  step: 3,
  source: 'p18',
  of: 'states',
  find: (read, id) => {
    const must = new Set<AttributeRowId>()
    const should = new Set<AttributeRowId>()
    for (const { row, strength } of read.facts(id).demands) {
      if (must.has(row) || isKnown(read, id, row)) continue
      if (strength === 'should') should.add(row)
      else must.add(row)
    }
    if (must.size + should.size === 0) return []
    for (const row of must) should.delete(row)
    const told = (severity: Found['severity'], rows: ReadonlySet<AttributeRowId>): Found[] => {
      if (rows.size === 0) return []
      const ordered = inOrder(rows)
      const args = { state: { names: [id] }, rows: { rows: ordered } }
      const fix = sayingInherited(read, id, ordered)
      const found = { severity, says: ways[severity], elements: [id], args }
      return [fix === undefined ? found : { ...found, fix }]
    }
    const isGrave = must.size > 0 && isHandedOn(read, id)
    return [...told(isGrave ? 'error' : 'warn', must), ...told('info', should)]
  },
}

/** F-25 of a data: a value that no ba over it asks for (p17). */
export const isAskedFor: Check<'states'> = {
  id: 'F-25',
  step: 3,
  source: 'p17',
  of: 'states',
  find: (read, id) => {
    const { demands } = read.facts(id)
    const written = read.written(id)
    const rows = attributeRowIds.filter(
      (row) => isFilled(written.get(row)) && !demands.some((demand) => demand.row === row),
    )
    if (rows.length === 0) return []
    return [
      {
        severity: 'info',
        says: 'value',
        elements: [id],
        args: { state: { names: [id] }, rows: { rows } },
      },
    ]
  },
}

/** F-25 of a ba: a mark of table 3-1 that does not say what it asks for (p17). */
export const marksSayWhat: Check<'bas'> = {
  id: 'F-25',
  step: 3,
  source: 'p17',
  of: 'bas',
  find: (read, id) => {
    const rows = demandsOf(read, [id])
      .filter(({ conditions }) => conditions.length === 0)
      .map(({ row }) => row)
    if (rows.length === 0) return []
    const args = { ba: { names: [id] }, rows: { rows: inOrder(new Set(rows)) } }
    return [{ severity: 'info', says: 'mark', elements: [id], args }]
  },
}

/** F-26: kinds under different ba are mixed in one data, and nothing is said of each (p11; ). */
export const kindsAgree: Check<'states'> = {
  id: 'F-26',
  step: 2,
  source: 'p11',
  of: 'states',
  find: (read, id, state) => {
    const kinds = (read.of('assets', state.asset)?.kinds ?? []).filter((k) =>
      state.kindIds.includes(k.id),
    )
    const bas = new Set(kinds.map((kind) => [...new Set(kind.bas)].toSorted().join(' ')))
    if (bas.size < 2) return []
    const described = new Set([...read.written(id).keys()].map((key) => key.split('|')[1]))
    if (kinds.every((kind) => described.has(kind.id))) return []
    const under = [...new Set(kinds.flatMap((kind) => kind.bas))].toSorted()
    const args = { state: { names: [id] }, bas: { names: under } }
    return [{ severity: 'warn', says: 'plain', elements: [id, ...under], args }]
  },
}

/** Said for the data as a whole, or for each kind in it. Inherited values do not count: somebody has to say them. */
function isKnown(read: Reading, state: string, row: AttributeRowId): boolean {
  if (isFilled(read.says(state, row))) return true
  const kinds = read.of('states', state)?.kindIds ?? []
  return kinds.length > 0 && kinds.every((kind) => isFilled(read.cell(state, row, kind)))
}

function isHandedOn(read: Reading, state: string): boolean {
  return [...read.who('users', state), ...read.who('makers', state)].some((id) => {
    const event = read.of('events', id)
    return event !== undefined && isTransfer(event)
  })
}

function inOrder(rows: ReadonlySet<AttributeRowId>): readonly AttributeRowId[] {
  return attributeRowIds.filter((id) => rows.has(id))
}
