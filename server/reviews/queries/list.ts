import { listGone } from '#db/repos/element-changes.ts'
import { listMembers } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AttributedChange } from '#lib/derive/attributed-change.ts'
import type { Review } from '#lib/derive/reviews.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { mentionsOf } from '#lib/model/mentions.ts'
import type { Model } from '#lib/model/model.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { reviewed } from './reviews.ts'
import { roomForSides, type Sides } from './sides.ts'

/** One change that is a cause: of which place, by whom and when, and what stood and stands there as far as that is short (S-134). */
interface ListedChange {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly at: Date
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string | null }
  /** null: too long to be told; the history of the element tells it (ST-14) */
  readonly sides: Sides | null
}

/** An item of the list 見直しが必要. */
export interface ListedReview extends Omit<Review, 'changes'> {
  /** where its causes stand in `changes`, newest first; one change causes several items */
  readonly causes: readonly number[]
  /** how many there are of `concerns`, of which the first are told */
  readonly concernCount: number
}

export interface ReviewList {
  readonly reviews: readonly ListedReview[]
  readonly changes: readonly ListedChange[]
  /** id → what an element was last called that an item speaks of and that is gone */
  readonly names: Readonly<Record<string, LocalText>>
  /** when the oldest change was made that was considered; null: none is older (DR-38) */
  readonly since: Date | null
  /** how many items of older changes there are beyond those that are considered */
  readonly more: number
}

/** What has to be looked at again in a model, in the order of the steps, with who caused it (S-130). */
export async function listReviews(tx: TenantTx, modelId: string): Promise<ReviewList> {
  const { model, open: told } = await reviewed(tx, modelId)
  const open = told.reviews
  const causes = [...new Set(open.flatMap(({ changes }) => changes))]
  const at = new Map(causes.map((change, index) => [change, index]))
  const people = causes.length === 0 ? [] : await listMembers(tx)
  const nameOf = new Map(people.map(({ userId, name }) => [userId, name]))
  const sidesOf = roomForSides()
  return {
    reviews: open.map(({ changes, concerns, ...review }) => ({
      ...review,
      concerns: concerns.slice(0, mostConcerns),
      concernCount: concerns.length,
      causes: changes.flatMap((change) => at.get(change) ?? []),
    })),
    changes: causes.map((change) => {
      const { root, key, field, userId, orgId } = change
      const by = { userId, orgId, name: nameOf.get(userId) ?? null }
      return { root, key, field, at: new Date(change.at), by, sides: sidesOf(change) }
    }),
    names: await namesOfGone(tx, modelId, { model, open, causes }),
    since: told.since === null ? null : new Date(told.since),
    more: told.more,
  }
}

const mostConcerns = 8
const mostGone = 200

async function namesOfGone(
  tx: TenantTx,
  modelId: string,
  spoken: {
    readonly model: Model
    readonly open: readonly Review[]
    readonly causes: readonly AttributedChange[]
  },
): Promise<ReviewList['names']> {
  const { model, open, causes } = spoken
  const ids = [
    ...open.map(({ element }) => element),
    ...causes.map(({ key }) => key.split('|')[0] ?? key),
    ...causes.flatMap(mentionsOf),
  ]
  const gone = [...new Set(ids)].filter((id) =>
    collectionNames.every((name) => !Object.hasOwn(model[name], id)),
  )
  return gone.length === 0 ? {} : lastNames(await listGone(tx, modelId, gone.slice(0, mostGone)))
}
