'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useRevisions } from '../../../revisions/_parts/use-revisions.ts'
import { useRounds } from '../rounds/use-rounds.ts'
import { ContentChanges } from './content-changes.tsx'
import { ContentName } from './content-name.tsx'
import { laterThan } from './later.ts'
import type { MovedContent, Sitting } from './use-sitting.ts'

interface Props {
  readonly roundId: string
  readonly moved: readonly MovedContent[]
  /** the one that no longer stands; null: what is to be signed now can be asked for again */
  readonly revision: Sitting['revision']
  readonly onAgain: () => Promise<void>
}

/**
 * What is to be signed has moved on since it was shown: the exact differences, and the way to the new content; nothing written is lost
 * (F-207). A round on a revision does not move with it: that is told, and what comes next (F-262).
 */
export function Moved({ moved, roundId, revision, onAgain }: Props) {
  const { moved: words } = sittingWords[useLocale()]
  const count = moved.reduce((sum, { difference }) => sum + (difference?.count ?? 1), 0)
  const { superseded } = words
  const told = { count, n: revision?.n ?? 0, name: revision?.name ?? '' }
  return (
    <section
      role="alert"
      className="grid grid-cols-1 gap-2 rounded-[12px] border border-warn-line bg-warn-soft p-3"
    >
      <h3 className="flex items-center gap-1.5 font-semibold text-warn">
        <TriangleAlert size={15} aria-hidden />
        {revision === null ? words.title : filled(superseded.title, told)}
      </h3>
      <p className="text-sm wrap-anywhere">
        {filled(revision === null ? words.lead : superseded.lead, told)}
      </p>
      {moved.map(({ name, difference }) =>
        difference === null ? (
          <p key={name} className="text-sm">
            {words.gone}
          </p>
        ) : (
          <div key={name} className="grid grid-cols-1 gap-1">
            <ContentName name={name} />
            <ContentChanges difference={difference} />
          </div>
        ),
      )}
      {revision === null ? (
        <div>
          <Button look="primary" onClick={() => void onAgain()}>
            {words.again}
          </Button>
        </div>
      ) : (
        <Next {...{ roundId, revision }} />
      )}
    </section>
  )
}

/** What comes after a revision that no longer stands, as it becomes known: the next one, and the round on it. */
function Next({
  roundId,
  revision,
}: Pick<Props, 'roundId'> & { readonly revision: NonNullable<Props['revision']> }) {
  const { superseded } = sittingWords[useLocale()].moved
  const { me } = useRoom()
  const { data: revisions = [] } = useRevisions()
  const rounds = useRounds().data?.rounds ?? []
  const { newest, round } = laterThan({ roundId, ...revision }, { revisions, rounds }, me.orgId)
  return (
    <>
      <p className="text-sm">
        {round !== null
          ? filled(superseded.asked, { newest, n: round.n })
          : newest > revision.n
            ? filled(superseded.newer, { newest })
            : superseded.waiting}
      </p>
      {round !== null && (
        <p>
          <StepLink to={`agreement?round=${round.id}`}>{filled(superseded.toNext, round)}</StepLink>
        </p>
      )}
      <p>
        <StepLink to={`revisions?from=${revision.n}&to=now`}>{superseded.compare}</StepLink>
      </p>
    </>
  )
}
