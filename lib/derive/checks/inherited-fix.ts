import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Reading } from '../reading.ts'
import { inheritedFrom } from '../state-facts.ts'
import { unmetAmong } from './conflicts.ts'

/**
 * Says of a data what it has kept of what it was before it was handed on or stored (F-23; DR-4): 左記と同様, so that it goes on following.
 * Undefined unless all these rows are inherited, none holds a value of its own, and what is inherited is what the ba ask for.
 */
export function sayingInherited(
  read: Reading,
  state: string,
  rows: readonly AttributeRowId[],
): readonly Command[] | undefined {
  const sources = new Map<AttributeRowId, string>()
  for (const row of rows) {
    const own = read.cell(state, row)
    const hasOwn = own?.value !== undefined || own?.text !== undefined || own?.sameAs !== undefined
    const from = hasOwn ? undefined : inheritedFrom(read, state, row)
    if (from === undefined) return undefined
    sources.set(row, from)
  }
  const asked = read
    .facts(state)
    .demands.filter(({ row, conditions }) => sources.has(row) && conditions.length > 0)
  const cell = (row: AttributeRowId) => read.says(sources.get(row) ?? state, row)
  if (unmetAmong(read, state, asked, cell).length > 0) return undefined
  return rows.map((row): Command => {
    const own = read.cell(state, row) ?? ({ basis: 'fact' } as const)
    return {
      type: 'put',
      cell: 'attributes',
      key: attributeCellKey(state, row),
      value: { ...own, status: 'concrete', sameAs: sources.get(row) ?? state },
    }
  })
}
