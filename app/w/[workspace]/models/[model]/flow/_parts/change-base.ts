/** Since when changes are told: the update the latest signature was computed from, else the first, with which a model is made. */
export function changeBase(
  /** oldest first */
  signOffs: readonly { readonly intent: 'approve' | 'withdraw'; readonly docSeq: number }[],
): { readonly seq: number; readonly since: 'signed' | 'made' } {
  const last = signOffs.findLast((s) => s.intent === 'approve')
  if (last === undefined || last.docSeq < 1) return { seq: 1, since: 'made' }
  return { seq: last.docSeq, since: 'signed' }
}
