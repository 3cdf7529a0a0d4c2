import type { ListedProposal } from '#db/repos/edit-proposals.ts'
import type { Model } from '#lib/model/model.ts'
import { elementName } from '#lib/model/queries/element-name.ts'
import { plainEdit } from '#lib/policy/plain-change.ts'
import { changesOf } from '#lib/policy/proposed-change.ts'
import { mainElement } from '#server/model/steward/element-ref.ts'
import type { InboxRow } from './inbox-row.ts'

/** A proposed edit as rows of the inbox show it. */
export function editOf(
  model: Model,
  proposal: Pick<ListedProposal, 'id' | 'preview' | 'note'>,
): Pick<Extract<InboxRow, { is: 'edit' }>, 'proposalId' | 'element' | 'name' | 'note' | 'plain'> {
  const element = mainElement(proposal)
  return {
    proposalId: proposal.id,
    element,
    name: elementName(model, element.split('/')[1] ?? element),
    note: proposal.note,
    plain: plainEdit(model, changesOf(proposal)),
  }
}
