import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { Model } from '#lib/model/model.ts'
import { riskClosure } from '../closure.ts'
import { closureText } from '../digest.ts'
import type { ResponsibilitySplit } from '../split.ts'
import type { BoardCard } from './cards.ts'
import type { Position } from './positions.ts'

/** 閲覧 / that a person has opened a card. */
export interface Look {
  readonly riskId: string
  readonly orgId: string
  readonly userId: string
  /** UTC instant with milliseconds */
  readonly at: string
  /** what was looked at stands as it did */
  readonly isPresent: boolean
}

/** The last look of one organisation at a card; null: nobody of it has looked. */
export interface OrgLook {
  readonly userId: string
  readonly at: string
  /** whether somebody of it has seen what stands now; null: it acted then, which does not tell */
  readonly isPresent: boolean | null
}

/**
 * What a look is a look at, as the text its digest is taken of: the content a signature would cover, and the offers that stand beside it.
 * Equal things give equal texts, in whichever order the offers come. `splits`: of the model, or of the risk alone.
 */
export function lookText(
  closure: string,
  riskId: string,
  splits: readonly ResponsibilitySplit[],
): string {
  const offers = splits.filter((split) => split.riskId === riskId)
  const open = offers.flatMap(({ id, status }) =>
    status === 'proposed' || status === 'returned' ? [`${id} ${status}`] : [],
  )
  return canonicalJson([closure, open.toSorted()])
}

/** The same of a model as it is drawn; null: it has no such risk. */
export function drawnText(
  model: Model,
  riskId: string,
  splits: readonly ResponsibilitySplit[],
): string | null {
  const closure = riskClosure(model, riskId, splits)
  return closure === null ? null : lookText(closureText(closure), riskId, splits)
}

/** When an organisation has last looked at a card (AG-71): who answers, offers or signs has looked then, too. */
export function lookOf(
  card: BoardCard,
  { orgId, said, seat }: Position,
  looks: readonly Look[],
): OrgLook | null {
  const own = looks.filter((look) => look.riskId === card.riskId && look.orgId === orgId)
  const signed = card.seats.find((one) => one.orgId === orgId)?.signed
  const all = [...own, ...said, ...(signed ? [signed] : [])]
  const last = all.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0]
  if (last === undefined) return null
  const hasSeen = seat === 'valid' || own.some((look) => look.isPresent)
  return {
    userId: last.userId,
    at: last.at,
    isPresent: hasSeen || ('isPresent' in last ? false : null),
  }
}
