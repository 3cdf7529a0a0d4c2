import type { OwnRowDraft } from './own-row-draft.ts'

/** What is shown of the own rows: all, one being written, or a table being pasted. */
export type RowsAt =
  | { readonly is: 'list' }
  | { readonly is: 'row'; readonly draft: OwnRowDraft }
  | { readonly is: 'paste'; readonly text: string }

/**
 * Where somebody was among the own rows of each workspace: kept in this window while no dialog is there, so that another tab or step loses
 * no word (F-144).
 */
export function keptDesks() {
  const desks = new Map<string, RowsAt>()
  return {
    of: (workspaceId: string): RowsAt => desks.get(workspaceId) ?? { is: 'list' },
    put: (workspaceId: string, at: RowsAt) => {
      if (at.is === 'list') desks.delete(workspaceId)
      else desks.set(workspaceId, at)
    },
  }
}
