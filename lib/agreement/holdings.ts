import type { Model } from '#lib/model/model.ts'
import { standingMeasures } from './gaps.ts'
import type { ResponsibilityRole, ResponsibilitySplit } from './split.ts'
import { seatsOf, type AgreementRows } from './status.ts'

/** A part that an organisation has accepted or is offered, of a risk and a measure that still ask for somebody. */
export interface HeldPart {
  readonly splitId: string
  readonly riskId: string
  readonly measureId: string
  readonly role: ResponsibilityRole
  readonly status: 'accepted' | 'proposed'
  readonly layer?: string
  /** organisations that are offered the same part and have not answered */
  readonly offered: readonly string[]
}

/** 担っているもの / what an organisation carries in one model, and what would miss it (LV-6). */
export interface Holdings {
  readonly parts: readonly HeldPart[]
  /** risks it is asked to sign, and those about which its signature stands */
  readonly signs: {
    readonly asked: number
    readonly valid: number
    /** those of the person who asks, which would count no more without them */
    readonly mine: number
  }
}

/**
 * What an organisation carries in a model as it stands now (LV-6); also of one that takes no part any more, where it is what it carried.
 * Dismissed risks, dropped measures and parts of who is not concerned carry nothing. `userId`: whose own signatures are counted apart. Ours.
 */
export function holdingsOf(
  model: Model,
  rows: AgreementRows,
  { orgId, userId }: { readonly orgId: string; readonly userId: string },
): Holdings {
  const standing = new Set(
    Object.keys(model.risks)
      .filter((id) => model.risks[id]?.status !== 'dismissed')
      .flatMap((riskId) => standingMeasures(model, riskId).map((id) => `${riskId}|${id}`)),
  )
  const here = rows.splits.filter(
    (s) => s.role !== 'none' && standing.has(`${s.riskId}|${s.measureId}`),
  )
  const parts = here.flatMap((s): HeldPart[] => {
    const { id, riskId, measureId, role, status, layer } = s
    if (s.orgId !== orgId || (status !== 'accepted' && status !== 'proposed')) return []
    const offered = here.filter((other) => isOfferOf(s, other)).map((other) => other.orgId)
    const limited = layer === undefined ? {} : { layer }
    return [{ splitId: id, riskId, measureId, role, status, offered, ...limited }]
  })
  const seats = seatsOf(model, rows).filter((seat) => seat.orgId === orgId)
  const valid = seats.filter((seat) => seat.status === 'valid')
  return {
    parts: parts.toSorted(byPlace),
    signs: {
      asked: seats.filter((seat) => seat.asked).length,
      valid: valid.length,
      mine: valid.filter(({ signed }) => (signed?.deputyFor ?? signed?.userId) === userId).length,
    },
  }
}

/** Whether the same part waits for the answer of another organisation. */
function isOfferOf(part: ResponsibilitySplit, other: ResponsibilitySplit): boolean {
  return (
    other.status === 'proposed' &&
    other.orgId !== part.orgId &&
    other.riskId === part.riskId &&
    other.measureId === part.measureId &&
    other.role === part.role &&
    other.layer === part.layer
  )
}

/** What was accepted first, then by risk and measure. */
function byPlace(a: HeldPart, b: HeldPart): number {
  if (a.status !== b.status) return a.status === 'accepted' ? -1 : 1
  return `${a.riskId}|${a.measureId}` < `${b.riskId}|${b.measureId}` ? -1 : 1
}
