import type { Member } from '#db/repos/members.ts'
import type { ModelRow } from '#db/repos/models.ts'
import { unnamedMeta } from '#lib/doc/read.ts'
import { isStillSample } from '#lib/catalog/still-sample.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { shownText } from '#server/workspace/view.ts'

/** A model without its content. */
export interface ModelRowView {
  readonly id: string
  readonly title: LocalText
  /** id of the template or sample it was made from */
  readonly template: string | null
  /** it is a worked use case that nobody has given a title of their own */
  readonly isSample: boolean
  readonly createdAt: Date
  /** when it was put away; null: it is in use */
  readonly archivedAt: Date | null
  /** id of the model it is a to-be variant of; null: it is none (S-142) */
  readonly originId: string | null
  readonly createdBy: {
    readonly userId: string
    readonly name: string
    readonly orgId: string
  } | null
  /** path of the live document, for the y-websocket protocol */
  readonly collab: string
}

/** `model` is the document's content: a title that was changed there counts, as soon as it has one. */
export function modelRowView(
  row: ModelRow,
  model: Model,
  members: readonly Member[],
): ModelRowView {
  const by = members.find((member) => member.userId === row.createdBy)
  const title = shownText(model.meta === unnamedMeta ? row.title : model.meta.title)
  return {
    id: row.id,
    title,
    template: row.template,
    isSample: isStillSample(row.template, title),
    createdAt: row.createdAt,
    archivedAt: row.archivedAt,
    originId: row.origin?.id ?? null,
    createdBy: by === undefined ? null : { userId: by.userId, name: by.name, orgId: by.orgId },
    collab: `/collab/${row.id}`,
  }
}
