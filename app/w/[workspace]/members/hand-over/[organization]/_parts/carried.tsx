'use client'
import { useLocale, useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { faceFinder } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Button } from '#app/_ui/button.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { say } from '#lib/model/local-text.ts'
import { handOverWords } from '#lib/words/areas/members/hand-over.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import type { OrganizationRow } from '../../../_parts/member-rows.ts'
import type { HeldModel, Holdings } from './holdings.ts'
import { StepTitle } from './step-title.tsx'

/** First step: what the organisation carries, or carried until it took no part any more, by model. */
export function Carried({
  workspaceId,
  org,
  orgs,
  held,
  mayGive,
  isHeldBack,
  onNext,
}: {
  readonly workspaceId: string
  readonly org: OrganizationRow
  readonly orgs: readonly OrganizationRow[]
  readonly held: Holdings
  readonly mayGive: boolean
  readonly isHeldBack: boolean
  readonly onNext: () => void
}) {
  const locale = useLocale()
  const words = handOverWords[locale]
  const name = say(org.short, locale)
  const ended =
    held.since === null
      ? filled(words.once, { org: name })
      : filled(words.until, { org: name, time: showTime(Date.parse(held.since), 'day', locale) })
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <StepTitle>{words.step.carried}</StepTitle>
        {mayGive && (
          <Button look="primary" className="ml-auto" onClick={onNext}>
            {words.toChoice}
          </Button>
        )}
      </div>
      {isHeldBack && <p className="text-warn">{words.mayNot}</p>}
      {held.models.map((model) => (
        <section
          key={model.id}
          aria-labelledby={`held-${model.id}`}
          className="grid gap-2 rounded-card border border-line bg-card p-4 shadow-card"
        >
          <h3 id={`held-${model.id}`} className="font-semibold">
            <CalmLink href={`/w/${workspaceId}/models/${model.id}/responsibility`}>
              {say(model.title, locale)}
            </CalmLink>
          </h3>
          {model.isArchived && <p className="text-sm text-warn">{words.archived}</p>}
          {model.parts.length > 0 && (
            <Parts model={model} orgs={orgs} ended={org.status === 'active' ? null : ended} />
          )}
          <ul className="grid gap-0.5 text-sm text-muted">
            {factsOf(model, words).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      ))}
      {held.moreModels > 0 && (
        <p className="text-muted">{filled(words.moreModels, { count: held.moreModels })}</p>
      )}
    </>
  )
}

/** `ended`: until when its organisation carried what it had accepted; null while it takes part. */
function Parts({
  model,
  orgs,
  ended,
}: {
  readonly model: HeldModel
  readonly orgs: readonly OrganizationRow[]
  readonly ended: string | null
}) {
  const t = useTranslations('agreement')
  const locale = useLocale()
  const words = handOverWords[locale]
  const face = faceFinder(orgs, locale)
  return (
    <Table caption={filled(words.ofModel, { model: say(model.title, locale) })}>
      <thead>
        <tr>
          <HeadCell>{words.risk}</HeadCell>
          <HeadCell>{words.measure}</HeadCell>
          <HeadCell>{words.role}</HeadCell>
          <HeadCell>{words.standing}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {model.parts.map((part) => (
          <tr key={part.splitId}>
            <RowHead className="min-w-40">{say(part.risk, locale)}</RowHead>
            <DataCell className="min-w-40">{say(part.measure, locale)}</DataCell>
            <DataCell className="whitespace-nowrap">{t(`role.${part.role}`)}</DataCell>
            <DataCell className="min-w-40">
              {part.status === 'proposed' ? words.proposed : (ended ?? words.accepted)}
              {part.offered.map((orgId) => (
                <span key={orgId} className="flex flex-wrap items-center gap-1 text-xs text-muted">
                  <OrgMark org={face(orgId)} bare />
                  {filled(words.waiting, { org: face(orgId).name })}
                </span>
              ))}
            </DataCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function factsOf(model: HeldModel, words: (typeof handOverWords)['ja' | 'en']): readonly string[] {
  const { signs, edits } = model
  const counted = (count: number, message: string) =>
    count > 0 ? [filled(message, { count })] : []
  return [
    ...counted(model.moreParts, words.moreParts),
    ...(signs.asked + signs.valid > 0
      ? [filled(words.signs, { asked: signs.asked, valid: signs.valid })]
      : []),
    ...counted(model.managed, words.managed),
    ...counted(edits.waiting, words.editsWaiting),
    ...counted(edits.made, words.editsMade),
    ...counted(model.adoptions, words.adoptions),
    ...(model.begun ? [words.begun] : []),
  ]
}
