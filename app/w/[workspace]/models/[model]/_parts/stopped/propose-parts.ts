export interface Proposed {
  /** how many parts were taken */
  readonly sent: number
  /** why the others were not, in their order */
  readonly refusals: readonly unknown[]
}

/**
 * Proposes parts one after the other (F-6): one that is taken is settled at once, so that nothing is proposed twice; one that is
 * refused does not keep the others back.
 */
export async function proposeParts<P>(
  parts: readonly (readonly P[])[],
  send: (part: readonly P[]) => Promise<unknown>,
  settle: (part: readonly P[]) => void,
): Promise<Proposed> {
  const refusals: unknown[] = []
  for (const part of parts) {
    try {
      await send(part)
    } catch (refusal) {
      refusals.push(refusal)
      continue
    }
    settle(part)
  }
  return { sent: parts.length - refusals.length, refusals }
}
