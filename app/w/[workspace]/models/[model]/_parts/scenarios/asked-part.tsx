'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { haveAllAgreed, mayReview, reviewersOf } from '#lib/policy/adoption.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import { DeclineDialog } from './decline-dialog.tsx'
import { useAdoption } from './use-adoption.ts'
import type { Compared } from './use-comparison.ts'
import type { Asked } from './use-scenarios.ts'

/** What was asked for: by whom, who has agreed, and what this person can answer; carried out, by whom and when. */
export function AskedPart({
  asked,
  originId,
  compared,
  isWaiting,
}: {
  readonly asked: Asked
  readonly originId: string
  readonly compared: Compared
  readonly isWaiting: boolean
}) {
  const locale = useLocale()
  const words = scenariosWords[locale].adoption
  const { workspaceId } = useHere()
  const { face, nameOf } = useOrgs()
  const time = (at: Date) => showTime(at.getTime(), 'minute', locale)
  const isMoved = asked.status === 'open' && compared.digest !== asked.digest && !isWaiting
  return (
    <>
      <p className="flex flex-wrap items-center gap-1.5">
        <OrgMark org={face(asked.askedOrg)} bare />
        {filled(words.by, {
          person: asked.askerName,
          org: nameOf(asked.askedOrg),
          time: time(asked.at),
        })}
      </p>
      {asked.note !== '' && <p className="border-l-2 border-line pl-2">{asked.note}</p>}
      {asked.conflicts > 0 && (
        <p className="text-muted">{filled(words.chosen, { count: asked.conflicts })}</p>
      )}
      {asked.consents.map(({ orgId, name, at }) => (
        <p key={orgId} className="flex flex-wrap items-center gap-1.5">
          <OrgMark org={face(orgId)} bare />
          {filled(words.agreed, { person: name, org: nameOf(orgId), time: time(at) })}
        </p>
      ))}
      {isMoved && <output className="text-warn">⚠ {words.moved}</output>}
      {asked.status === 'open' && <Answers {...{ asked, compared, isMoved, isWaiting }} />}
      {asked.status === 'accepted' && asked.decidedAt !== null && (
        <div className="grid justify-items-start gap-2">
          <p className="font-semibold text-ok">
            ✓{' '}
            {filled(words.accepted, {
              person: asked.deciderName ?? '',
              time: time(asked.decidedAt),
            })}
          </p>
          <CalmLink className={buttonClass()} href={`/w/${workspaceId}/models/${originId}/flow`}>
            {words.toOrigin}
          </CalmLink>
        </div>
      )}
    </>
  )
}

function Answers({
  asked,
  compared,
  isMoved,
  isWaiting,
}: {
  readonly asked: Asked
  readonly compared: Compared
  readonly isMoved: boolean
  readonly isWaiting: boolean
}) {
  const { adoption: words, separator } = scenariosWords[useLocale()]
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const { nameOf } = useOrgs()
  const { accept, withdraw, isBusy } = useAdoption()
  const [isDeclining, setDeclining] = useState(false)
  const asker = { userId: asked.askedBy, orgId: asked.askedOrg }
  const reviewers = reviewersOf(compared.managers, asker)
  const agreed = asked.consents.map(({ orgId }) => orgId)
  const mine = asked.askedBy === me.userId
  const mayAnswer = canEdit && mayReview(reviewers, asker, me) && !agreed.includes(me.orgId)
  const isOff = isMoved || isBusy || isWaiting
  const isLast = haveAllAgreed(reviewers, [...agreed, me.orgId])
  return (
    <>
      {reviewers.length > 0 && (
        <p className="text-muted">
          {filled(words.reviewers, { orgs: reviewers.map(nameOf).join(separator) })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {mayAnswer && (
          <>
            <Button
              look="primary"
              aria-disabled={isOff}
              onClick={() => {
                if (!isOff) accept(asked.id, asked.digest)
              }}
            >
              {isLast ? words.accept : words.agree}
            </Button>
            <Button onClick={() => setDeclining(true)}>{words.decline}</Button>
          </>
        )}
        {mine && canEdit && (
          <Button
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) withdraw(asked.id)
            }}
          >
            {words.withdraw}
          </Button>
        )}
        {!mayAnswer && <span className="text-muted">{words.waits}</span>}
      </div>
      {isDeclining && <DeclineDialog adoptionId={asked.id} onClose={() => setDeclining(false)} />}
    </>
  )
}

/** What was asked for before and was declined or taken back. */
export function Earlier({ asked }: { readonly asked: readonly Asked[] }) {
  const locale = useLocale()
  const words = scenariosWords[locale].adoption
  const { nameOf } = useOrgs()
  const time = (at: Date) => showTime(at.getTime(), 'minute', locale)
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-muted">{words.earlier}</summary>
      <ul className="mt-1 grid gap-1">
        {asked.map((one) => (
          <li key={one.id} className="border-l-2 border-line pl-2">
            {filled(words.by, {
              person: one.askerName,
              org: nameOf(one.askedOrg),
              time: time(one.at),
            })}{' '}
            {one.decidedAt !== null &&
              filled(one.status === 'declined' ? words.declined : words.withdrawn, {
                person: one.deciderName ?? '',
                time: time(one.decidedAt),
                reason: one.reason ?? '',
              })}
          </li>
        ))}
      </ul>
    </details>
  )
}
