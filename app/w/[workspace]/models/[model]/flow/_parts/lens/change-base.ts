import { isApproval, type SignOffIntent } from '#lib/agreement/act-status.ts'

interface Act {
  readonly intent: SignOffIntent
  readonly docSeq: number
}

/** A state of the model that changes can be told against: as it was made, or when something of it was signed. */
export interface ChangeBase<A extends Act = Act> {
  readonly seq: number
  readonly since: 'signed' | 'made'
  /** the latest signature computed from this state */
  readonly signed?: A
}

/** Every state that changes can be told against, the newest first; the last is the first update, with which a model is made. */
export function changeBases<A extends Act>(
  /** oldest first */
  signOffs: readonly A[],
): readonly ChangeBase<A>[] {
  const bySeq = new Map<number, A>()
  for (const act of signOffs)
    if (isApproval(act.intent) && act.docSeq > 1) bySeq.set(act.docSeq, act)
  const signed = [...bySeq].toSorted(([a], [b]) => b - a)
  return [
    ...signed.map(([seq, act]) => ({ seq, since: 'signed' as const, signed: act })),
    { seq: 1, since: 'made' },
  ]
}

/**
 * Since when changes are told: the state asked for by its number, as it stands in an address; else the one the latest signature was
 * computed from, else the first.
 */
export function changeBase<A extends Act>(
  signOffs: readonly A[],
  asked?: string | null,
): ChangeBase<A> {
  const bases = changeBases(signOffs)
  const wanted = bases.find((base) => String(base.seq) === asked)
  if (wanted !== undefined) return wanted
  const last = signOffs.findLast((act) => isApproval(act.intent))
  return bases.find((base) => base.seq === last?.docSeq) ?? { seq: 1, since: 'made' }
}
