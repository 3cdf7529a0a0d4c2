'use client'
import { BookmarkCheck } from 'lucide-react'
import { useLocale } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { Chip } from '#app/_ui/chip.tsx'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { useRevisions } from '../revisions/_parts/use-revisions.ts'
import { useIsScenario } from './scenarios/use-is-scenario.ts'

/** That this is the work in progress, and after which revision: the way to the revisions (F-241). Not of an earlier state, nor of a to-be. */
export function RevisionChip({ base }: { readonly base: string }) {
  const { chip } = revisionsWords[useLocale()]
  const { data } = useRevisions()
  const { past } = useRoom()
  const isScenario = useIsScenario()
  if (data === undefined || past !== null || isScenario) return null
  const [last] = data
  return (
    <CalmLink href={`${base}/revisions`} title={last?.name} className="hidden xl:inline">
      <Chip icon={<BookmarkCheck size={12} aria-hidden />}>
        {last === undefined ? chip.none : filled(chip.after, { n: String(last.n) })}
      </Chip>
    </CalmLink>
  )
}
