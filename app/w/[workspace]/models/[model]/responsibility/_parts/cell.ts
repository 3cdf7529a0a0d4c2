/** A place in the matrix. */
export interface Cell {
  readonly riskId: string
  readonly measureId: string
  readonly orgId: string
}

/** Reads a place from the address; null for anything else. */
export function cellFrom(text: string | undefined): Cell | null {
  const [riskId, measureId, orgId] = (text ?? '').split('|')
  if (riskId === undefined || measureId === undefined || orgId === undefined) return null
  return { riskId, measureId, orgId }
}
