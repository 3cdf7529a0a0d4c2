import type { Model } from '#lib/model/model.ts'
import { cellsByState } from './closure-attributes.ts'
import { statesOf } from './closure.ts'
import { takesPart } from './participants.ts'
import type { AgreementRows } from './status.ts'

/** Which stakeholder of the model *is* which organisation account; rows set by administrators. */
export type StakeholderMap = Readonly<Record<string, string>>

/**
 * Organisations that should sign a risk (AG-11; F-49): those that carry an accepted part, act in the event or stand at
 * an end of its transfer, operate a system of it, manage a touched state or hold rights in one. Natural-person classes
 * cannot sign (I13), and a stakeholder without an account, or whose organisation takes no part, has nobody who could (AG-16).
 */
export function signersOf(
  model: Model,
  riskId: string,
  { splits, map, participants }: Pick<AgreementRows, 'splits' | 'map' | 'participants'>,
): readonly string[] {
  const risk = model.risks[riskId]
  if (risk === undefined) return []
  const event = model.events[risk.event]
  const operated = event?.systems.flatMap((id) => model.systems[id]?.operators ?? []) ?? []
  const concerned = [
    ...(event?.actors ?? []),
    ...(event?.transfer?.party.from ?? []),
    ...(event?.transfer?.party.to ?? []),
    ...operated,
    ...Object.keys(statesOf(model, risk)).flatMap((state) => holdersOf(model, state)),
  ]
  const accounts = concerned.flatMap((id) => {
    const account = Object.hasOwn(map, id) ? map[id] : undefined
    return account === undefined || model.stakeholders[id]?.kind === 'naturalPersonClass'
      ? []
      : [account]
  })
  const carrying = splits
    .filter((s) => s.riskId === riskId && s.status === 'accepted' && s.role !== 'none')
    .map((s) => s.orgId)
  return [...new Set([...accounts, ...carrying])]
    .filter((org) => takesPart(participants, org))
    .toSorted()
}

function holdersOf(model: Model, state: string): readonly string[] {
  const cells = cellsByState(model.attributes).get(state) ?? []
  return cells.flatMap(([, { value }]) => {
    if (value?.key === 'controller') return [value.controller]
    return value?.key === 'rightsHolders' ? value.holders.map((h) => h.who) : []
  })
}
