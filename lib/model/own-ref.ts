const form = /^own-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-v([1-9]\d{0,2})$/

/** A consortium's own row of typical risks, in the words it had then. */
export interface OwnRef {
  /** UUID of the row */
  readonly row: string
  /** counted from 1 */
  readonly version: number
}

/**
 * How a model names a consortium's own row, in `catalogRef` of a risk and in the key of what was set aside: `own-<row>-v<version>` (RC-8; ours).
 * No row of our catalogue is called so: theirs begin with one capital letter.
 */
export function ownRef({ row, version }: OwnRef): string {
  return `own-${row}-v${version}`
}

/** Reads such a name; undefined for every other, also one of our catalogue. */
export function readOwnRef(ref: string): OwnRef | undefined {
  const [, row, version] = form.exec(ref) ?? []
  return row === undefined || version === undefined ? undefined : { row, version: Number(version) }
}

/** What two names of one row have in common: what was decided on one version was decided on the row (RC-8). */
export function withoutVersion(ref: string): string {
  const own = readOwnRef(ref)
  return own === undefined ? ref : `own-${own.row}`
}
