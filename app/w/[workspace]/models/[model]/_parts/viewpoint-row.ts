import { viewpoints, type Viewpoint } from '#lib/model/vocabulary.ts'

const prefix = 'none:'

/** The id of the row of the risks that stands for "no risk of this viewpoint yet". */
export function rowOfViewpoint(viewpoint: Viewpoint): string {
  return `${prefix}${viewpoint}`
}

/** The viewpoint such a row stands for; undefined for the row of a risk. */
export function viewpointOfRow(row: string): Viewpoint | undefined {
  return row.startsWith(prefix) ? viewpoints.find((v) => rowOfViewpoint(v) === row) : undefined
}
