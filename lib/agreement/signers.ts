import type { Model } from '#lib/model/model.ts'
import { statesOf } from './closure.ts'
import { takesPart } from './participants.ts'
import { piecesOf, type Pieces } from './pieces.ts'
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
  rows: Pick<AgreementRows, 'splits' | 'map' | 'participants'>,
): readonly string[] {
  return signersIn(piecesOf(model), riskId, rows)
}

/** The same of a model that is read piece by piece. */
export function signersIn(
  pieces: Pieces,
  riskId: string,
  { splits, map, participants }: Pick<AgreementRows, 'splits' | 'map' | 'participants'>,
): readonly string[] {
  const risk = pieces.of('risks', riskId)
  if (risk === undefined) return []
  const event = pieces.of('events', risk.event)
  const operated = event?.systems.flatMap((id) => pieces.of('systems', id)?.operators ?? []) ?? []
  const concerned = [
    ...(event?.actors ?? []),
    ...(event?.transfer?.party.from ?? []),
    ...(event?.transfer?.party.to ?? []),
    ...operated,
    ...Object.keys(statesOf(pieces, risk)).flatMap((state) => holdersOf(pieces, state)),
  ]
  const accounts = concerned.flatMap((id) => {
    const account = Object.hasOwn(map, id) ? map[id] : undefined
    return account === undefined || pieces.of('stakeholders', id)?.kind === 'naturalPersonClass'
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

function holdersOf(pieces: Pieces, state: string): readonly string[] {
  return pieces.cellsOf(state).flatMap(([, { value }]) => {
    if (value?.key === 'controller') return [value.controller]
    return value?.key === 'rightsHolders' ? value.holders.map((h) => h.who) : []
  })
}
