import { own } from '#lib/base/own.ts'
import { leadsTo } from '../chains.ts'
import type { Model } from '../model.ts'

/** Whether a party is named in a list, itself or as a part of what is named: its organisation, or a group it belongs to. */
export function coveredBy(model: Model, who: string, list: readonly string[]): boolean {
  const around = (id: string): readonly string[] => {
    const parent = own(model.stakeholders, id)?.parent
    const groups = Object.keys(model.stakeholders).filter((group) =>
      model.stakeholders[group]?.members.includes(id),
    )
    return parent === undefined ? groups : [parent, ...groups]
  }
  return list.includes(who) || list.some((named) => leadsTo(who, named, around))
}

/** The organisation a party is a part of; itself when it is a part of nothing. A circle of parents ends where it closes. */
export function organisationOf(model: Model, who: string): string {
  const seen = new Set<string>()
  let at = who
  for (;;) {
    const parent = own(model.stakeholders, at)?.parent
    seen.add(at)
    if (parent === undefined || seen.has(parent)) return at
    at = parent
  }
}
