'use client'
import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useShownBehind } from '#app/_client/room/model-behind.tsx'
import { kindOfMark } from '#lib/agreement/gaps/mark.ts'
import { marksOf } from '#lib/agreement/gaps/marks.ts'
import { conflictWords } from '#lib/words/areas/agreement/conflict-count.ts'
import { useAgreementBehind } from './agreement-status.tsx'
import { useHere } from './steward/use-stewardship.ts'

/** How many conflicts the matrix of responsibilities has, and the way there; nothing while there is none (F-242). */
export function ConflictCount() {
  const words = conflictWords[useLocale()]
  const { workspaceId, modelId } = useHere()
  const { model } = useShownBehind()
  const status = useAgreementBehind()
  const count = useMemo(() => {
    if (model === null || status === null || status.isVariant) return 0
    const { splits, participants, map, seats } = status
    const marks = marksOf({ model, splits, participants, map, seats })
    return marks.filter((mark) => kindOfMark(mark) === 'conflict').length
  }, [model, status])
  if (count === 0) return null
  return (
    <CalmLink
      href={`/w/${workspaceId}/models/${modelId}/responsibility`}
      className="inline-flex min-h-6 shrink-0 items-center gap-1 no-underline hover:text-ink hover:underline"
    >
      {words.count} <b className="text-ink">{count}</b>
    </CalmLink>
  )
}
