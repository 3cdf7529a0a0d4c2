import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDemand } from '#lib/model/ba.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Reading } from '../reading.ts'
import { isInForce } from '../state-facts.ts'
import { unmetAmong } from './conflicts.ts'

interface Above {
  readonly ba: string
  readonly parent: string
}

/**
 * Repeats at a ba what the one above demands (F-22). Undefined where the ba says something else at a row, where the words of a condition mean
 * another thing there, and where data in it would be asked for more than now.
 */
export function repeatingParent(
  read: Reading,
  { ba, parent }: Above,
  rows: readonly AttributeRowId[],
): readonly Command[] | undefined {
  if (rows.some((row) => read.demand(ba, row) !== undefined)) return undefined
  const commands: Command[] = []
  for (const row of new Set(rows)) {
    const above = read.demand(parent, row)
    const { conditions } = above ?? {}
    if (above === undefined || conditions?.some(isAboutItsBa) === true) return undefined
    const value: BaDemand = { mark: 'required', strength: 'must' }
    commands.push({
      type: 'put',
      cell: 'demands',
      key: demandKey(ba, row),
      value: conditions === undefined ? value : { ...value, conditions },
    })
  }
  const members = read.who('membersOf', ba)
  const isQuiet =
    members.length <= mostMembers &&
    members.every((member) => isAskedAlready(read, member, { above: { ba, parent }, rows }))
  return isQuiet ? commands : undefined
}

/** With more in it, nobody sees what it would do. */
const mostMembers = 64

/** 当事者, and a time from when the ba begins or ends, are others in another ba. */
function isAboutItsBa(one: DemandCondition): boolean {
  return one.op === 'termWithin' || ('parties' in one && one.parties)
}

/** Whether a member of the ba has all this asked of it by the one above, meets it, and has it asked by nobody else. */
function isAskedAlready(
  read: Reading,
  member: string,
  {
    above: { ba, parent },
    rows,
  }: { readonly above: Above; readonly rows: readonly AttributeRowId[] },
): boolean {
  if (!isInForce(read, ba) || read.of('states', member) === undefined) return true
  const { bas, demands } = read.facts(member)
  const asked = demands.filter(({ row }) => rows.includes(row))
  const isKeptFor = bas.some((one) => read.of('bas', one)?.minRetention !== undefined)
  return (
    bas.includes(parent) &&
    asked.every((one) => one.ba === parent) &&
    !(isKeptFor && rows.includes('usageTerm')) &&
    unmetAmong(
      read,
      member,
      asked.filter(({ conditions }) => conditions.length > 0),
    ).length === 0
  )
}
