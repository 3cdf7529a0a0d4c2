import type { CheckId } from '#lib/derive/check-ids.ts'
import type { Finding } from '#lib/derive/finding.ts'
import type { Viewpoint } from '#lib/model/vocabulary.ts'

/** Column of the tables of STEP 4 in which a check that concerns a risk is told; what is not here stands at what may happen. */
const columns: Partial<Record<CheckId, 'source' | 'measures' | 'status'>> = {
  'F-41': 'source',
  'F-44': 'measures',
  'F-45': 'measures',
  'F-46': 'measures',
  'F-47': 'measures',
  'F-48': 'measures',
  'F-52': 'measures',
  'F-49': 'status',
  'F-50': 'status',
  'F-51': 'status',
  'F-53': 'status',
}

/** In which column of a risk a finding about it, or about a measure against it, is marked (F-252). */
export function markColumn({ check }: Pick<Finding, 'check'>): string {
  return columns[check] ?? 'incident'
}

/** Whether a finding about an event says that nobody has looked at this viewpoint. */
export function leavesOpen({ check, args }: Finding, viewpoint: Viewpoint): boolean {
  const { viewpoints } = args
  return (
    check === 'F-40' &&
    viewpoints !== undefined &&
    'viewpoints' in viewpoints &&
    viewpoints.viewpoints.includes(viewpoint)
  )
}
