import type { InboxRow } from '#server/notices/inbox-row.ts'

/** Where a subject stands, as a path: the cell of the part, the risk to sign, the list of what is proposed or said (F-210). */
export function rowPlace(workspaceId: string, row: InboxRow): string {
  return `/w/${workspaceId}/models/${row.modelId}/${pageOf(row)}`
}

/** Names a row for as long as its subject waits. */
export function rowKey(row: InboxRow): string {
  return `${row.is} ${subjectOf(row)}`
}

function subjectOf(row: InboxRow): string {
  if (row.is === 'answer' || row.is === 'revise') return row.splitId
  if (row.is === 'edit') return row.proposalId
  if (row.is === 'opinion') return row.consultationId
  return row.is === 'round' ? row.roundId : row.modelId
}

function pageOf(row: InboxRow): string {
  switch (row.is) {
    case 'answer':
    case 'revise': {
      const { riskId, measureId, orgId } = row.terms
      return `responsibility?${new URLSearchParams({ cell: `${riskId}|${measureId}|${orgId}` })}`
    }
    case 'opinion': {
      if ('roundId' in row.about) return 'agreement'
      if ('proposalId' in row.about) return 'flow?proposals=open'
      const { riskId, measureId, orgId } = row.about.terms
      return `responsibility?${new URLSearchParams({ cell: `${riskId}|${measureId}|${orgId}` })}`
    }
    case 'round':
      return `agreement?${new URLSearchParams({ round: row.roundId })}`
    case 'edit':
    case 'answers':
      return 'flow?proposals=open'
    case 'adoption':
      return 'flow?scenario=difference'
    case 'mentions':
      return 'flow?comments=mentioned'
    default:
      return row.riskId === undefined
        ? 'agreement'
        : `agreement?${new URLSearchParams({ risk: row.riskId })}`
  }
}

/** What can be done in a row, in the order it stands there: what is one press, and the way there. */
export function controlsOf(row: InboxRow): readonly Control[] {
  if (row.is === 'answer') return row.mayAccept ? ['accept', 'decline', 'go'] : ['go']
  if (row.is === 'edit') return row.plain === null ? ['decline', 'go'] : ['accept', 'decline', 'go']
  return row.is === 'opinion' ? ['say', 'go'] : ['go']
}

export type Control = 'say' | 'accept' | 'decline' | 'go'
