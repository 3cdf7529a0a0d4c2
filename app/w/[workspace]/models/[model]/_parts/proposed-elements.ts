/** What is asked of a proposal here. */
interface Waiting {
  readonly status: string
  readonly changes: readonly { readonly key: string }[]
}

/** The elements of which an edit waits for an answer (ST-13), be it of a field of theirs or of one of their cells. */
export function proposedElements(proposals: readonly Waiting[]): ReadonlySet<string> {
  const open = proposals.filter((proposal) => proposal.status === 'open')
  // The key of a cell begins with the element it belongs to.
  return new Set(open.flatMap((p) => p.changes.map(({ key }) => key.split('|')[0] ?? key)))
}
