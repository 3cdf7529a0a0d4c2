import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import { goesToAnother, isTransfer } from '../flow.ts'
import { upstream } from '../lineage.ts'
import type { Reading } from '../reading.ts'
import { dutiesOf } from '../requirements.ts'

const loosening: ReadonlySet<string | undefined> = new Set([
  'anonymise',
  'pseudonymise',
  'aggregate',
  'exclude',
])

/** F-33: data is said to be farther from persons, and no act made it so (p6, p10; ). */
export const loosenedByAnAct: Check<'events'> = {
  id: 'F-33',
  step: 3,
  source: 'p10',
  of: 'events',
  find: (read, id, event) => {
    const before = read.ends(id).inputs.flatMap((state) => read.facts(state).rank ?? [])
    if (before.length === 0 || loosening.has(event.mode)) return []
    const highest = Math.max(...before)
    return read
      .ends(id)
      .outputs.filter((state) => (read.facts(state).rank ?? highest) < highest)
      .map((state): Found => {
        const args = { event: { names: [id] }, state: { names: [state] } }
        return { severity: 'error', says: 'plain', elements: [id, state], args }
      })
  },
}

/** F-34: data comes nearer to persons than something that went in (p18; ). */
export const identifies: Check<'events'> = {
  id: 'F-34',
  step: 3,
  source: 'p18',
  of: 'events',
  find: (read, id) =>
    raised(read, id).map(({ state, inputs }): Found => {
      const args = { event: { names: [id] }, state: { names: [state] }, inputs: { names: inputs } }
      return { severity: 'warn', says: 'plain', elements: [id, state, ...inputs], args }
    }),
}

/**
 * F-35: data becomes personal later on; whoever handed it on before has to have confirmed consent and to have recorded it (p16; ).
 * One finding a transfer without these duties on the providing side.
 */
export const providersConfirm: Check<'events'> = {
  id: 'F-35',
  step: 3,
  source: 'p16',
  of: 'events',
  find: (read, id) => {
    const lower = raised(read, id).flatMap(({ inputs }) =>
      inputs.filter((input) => (read.facts(input).rank ?? 0) > 0),
    )
    if (lower.length === 0) return []
    const before = new Set([id, ...lower.flatMap((input) => upstream(read, input).events)])
    return [...before].toSorted().flatMap((transfer): Found[] => {
      const one = read.of('events', transfer)
      if (one === undefined || !isTransfer(one) || !goesToAnother(read, one)) return []
      const open = read.ends(transfer).inputs.filter((state) => !isConfirmed(read, state))
      if (open.length === 0) return []
      const args = {
        event: { names: [id] },
        transfer: { names: [transfer] },
        state: { names: open },
      }
      return [{ severity: 'error', says: 'plain', elements: [id, transfer, ...open], args }]
    })
  },
}

/** Whether an event brings data nearer to persons than something that goes in. */
export function raises(read: Reading, id: string): boolean {
  return raised(read, id).length > 0
}

/** Outputs that are nearer to persons than some inputs, with these. */
function raised(
  read: Reading,
  id: string,
): readonly { readonly state: string; readonly inputs: readonly string[] }[] {
  const { inputs, outputs } = read.ends(id)
  return outputs.flatMap((state) => {
    const { rank } = read.facts(state)
    if (rank === undefined) return []
    const lower = inputs.filter((input) => (read.facts(input).rank ?? rank) < rank)
    return lower.length === 0 ? [] : [{ state, inputs: lower }]
  })
}

function isConfirmed(read: Reading, state: string): boolean {
  const duties = dutiesOf(read, read.facts(state).bas)
    .filter(({ duty }) => duty.onEvent === 'transfer_provide')
    .map(({ duty }) => duty.duty)
  return duties.includes('confirmRecipientConsent') && duties.includes('record')
}
