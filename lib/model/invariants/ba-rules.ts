import { attributeRows } from '../attribute-row.ts'
import type { Model } from '../model.ts'
import { suits } from '../queries/demand-conditions.ts'
import { resolver } from '../queries/resolver.ts'
import type { Violation } from './violation.ts'

/** I8: a contract has two parties, a consent a class of natural persons, a law a jurisdiction (p4, p9). */
export function hasItsParties(model: Model): Violation[] {
  return Object.entries(model.bas).flatMap(([id, ba]) => {
    const broken = (field: string): Violation[] => [
      { rule: 'I8', elements: [id], path: `bas/${id}/${field}` },
    ]
    switch (ba.normType) {
      case 'contract':
        return ba.parties.length < 2 ? broken('parties') : []
      case 'consent':
        return ba.parties.some((p) => isPersons(model, p)) ? [] : broken('parties')
      case 'law':
        return ba.jurisdiction === undefined ? broken('jurisdiction') : []
      default:
        return []
    }
  })
}

/** M-25: what a ba asks of an attribute is something that attribute can be asked for. */
export function conditionsSuitTheirRow(model: Model): Violation[] {
  return Object.entries(model.demands).flatMap(([key, { conditions = [] }]): Violation[] => {
    const [ba = '', rowId] = key.split('|')
    const row = attributeRows.find(({ id }) => id === rowId)
    const fits = row !== undefined && conditions.every((condition) => suits(condition, row))
    return fits ? [] : [{ rule: 'M-25', elements: [ba], path: `demands/${key}` }]
  })
}

/**
 * I13: a class of natural persons cannot sign. One that holds rights in a data is represented by somebody or a party of a
 * consent (p14; ).
 */
export function personsAreHeard(model: Model): Violation[] {
  const consents = Object.values(model.bas).filter((ba) => ba.normType === 'consent')
  return [...holdersOf(model)]
    .filter((who) => isPersons(model, who))
    .filter((who) => model.stakeholders[who]?.representedBy === undefined)
    .filter((who) => !consents.some((ba) => ba.parties.includes(who)))
    .toSorted()
    .map((who) => ({ rule: 'I13', elements: [who], path: `stakeholders/${who}/representedBy` }))
}

function holdersOf(model: Model): ReadonlySet<string> {
  const says = resolver(model)
  const holders = Object.keys(model.states).flatMap((state) => {
    const value = says(state, 'rightsHolders')?.value
    return value?.key === 'rightsHolders' ? value.holders.map((h) => h.who) : []
  })
  return new Set(holders)
}

function isPersons(model: Model, id: string): boolean {
  return model.stakeholders[id]?.kind === 'naturalPersonClass'
}
