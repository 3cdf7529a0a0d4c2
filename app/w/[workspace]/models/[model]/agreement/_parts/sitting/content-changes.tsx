'use client'
import { DifferenceList } from '../../../_parts/difference-list.tsx'
import { inBoth } from '../../../_parts/in-both.ts'
import { ProposedChanges } from '../../../_parts/steward/proposed-changes.tsx'
import type { ContentDifference } from './content-difference.ts'

/** What differs of one content, before and after: of a whole model its places, then the accepted parts (F-261). */
export function ContentChanges({ difference }: { readonly difference: ContentDifference }) {
  const { comparison, places, sides } = difference
  return (
    <>
      {sides !== null && places.length > 0 && (
        <div className="text-sm">
          <ProposedChanges changes={places} known={inBoth(sides.before, sides.after)} />
        </div>
      )}
      {comparison.differences.length > 0 && <DifferenceList comparison={comparison} />}
    </>
  )
}
