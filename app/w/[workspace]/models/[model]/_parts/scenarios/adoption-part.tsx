'use client'
import { useLocale } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { reviewersOf } from '#lib/policy/adoption.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { filled } from '#lib/words/filled.ts'
import { useOrgs } from '../use-orgs.ts'
import { AskedPart, Earlier } from './asked-part.tsx'
import type { Compared, Decided } from './use-comparison.ts'
import type { Scenarios } from './use-scenarios.ts'

/** 採用: asks that the variant becomes part of its model, or shows what was asked and what became of it (F-133). */
export function AdoptionPart({
  scenarios,
  compared,
  decided,
  isWaiting,
  onAsk,
}: {
  readonly scenarios: Scenarios
  readonly compared: Compared
  readonly decided: Decided
  /** what is shown is of other choices than those made */
  readonly isWaiting: boolean
  readonly onAsk: (digest: string) => void
}) {
  const words = scenariosWords[useLocale()].adoption
  const { asked } = scenarios
  const standing = asked.find(({ status }) => status === 'open' || status === 'accepted')
  const earlier = asked.filter((one) => one !== standing)
  return (
    <section className="grid gap-2 border-t border-line pt-3 text-sm">
      <h3 className="font-semibold">{words.title}</h3>
      {standing === undefined ? (
        <Ask {...{ compared, decided, isWaiting, onAsk }} />
      ) : (
        <AskedPart asked={standing} originId={scenarios.origin.id} {...{ compared, isWaiting }} />
      )}
      {earlier.length > 0 && <Earlier asked={earlier} />}
    </section>
  )
}

function Ask({
  compared,
  decided,
  isWaiting,
  onAsk,
}: {
  readonly compared: Compared
  readonly decided: Decided
  readonly isWaiting: boolean
  readonly onAsk: (digest: string) => void
}) {
  const { adoption: words, conflict, separator } = scenariosWords[useLocale()]
  const { mine, nameOf } = useOrgs()
  const canEdit = useCanEdit()
  const { digest, changes, managers, conflicts } = compared
  const reviewers = reviewersOf(managers, { orgId: mine.id })
  const left = conflicts.filter(
    ({ name }) => !Object.hasOwn(decided.choices, name) && decided.rest === undefined,
  ).length
  if (!canEdit) return <p className="text-muted">{words.readOnly}</p>
  const open = left > 0 ? filled(conflict.left, { count: left }) : words.impossible
  const why = digest === null ? open : changes.length === 0 ? words.nothing : null
  return (
    <>
      <p className="text-muted">{words.lead}</p>
      <p className="text-muted">
        {reviewers.length === 0
          ? words.anybody
          : filled(words.reviewers, { orgs: reviewers.map(nameOf).join(separator) })}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="primary"
          disabled={why !== null || isWaiting}
          onClick={() => {
            if (digest !== null) onAsk(digest)
          }}
        >
          {words.asking}
        </Button>
        {why !== null && !isWaiting && <span className="text-muted">{why}</span>}
      </div>
    </>
  )
}
