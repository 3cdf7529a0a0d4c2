'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useSettled } from '#app/_client/parts/use-settled.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { goesWithName } from '#lib/model/older-name.ts'
import type { Model } from '#lib/model/model.ts'
import { ConsultPlace, RunningMark } from '../consult/at-rest.ts'
import { useOrgs } from '../use-orgs.ts'
import { Decline } from './decline.tsx'
import { ProposedChanges } from './proposed-changes.tsx'
import { useTellPlace, valued } from './tell-place.ts'
import { useAnswer } from './use-answer.ts'
import { elementOf, useHere } from './use-stewardship.ts'

/** A proposed edit, as the server tells it. */
export interface Shown {
  readonly id: string
  readonly ownerOrg: string
  readonly proposedBy: string
  readonly proposedOrg: string
  readonly proposerName: string
  readonly note: string
  readonly changes: readonly ProposedChange[]
}

interface ProposedChange extends ChangedPlace {
  /** `collection/id`; null: open to every editor */
  readonly element: string | null
}

/**
 * An edit that waits for an answer. Where something else stands by now than when it was proposed, that is shown too: who
 * accepts overwrites it knowingly.
 */
export function ProposalCard({ proposal }: { readonly proposal: Shown }) {
  const t = useTranslations('steward.proposals')
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const { face, nameOf } = useOrgs()
  const { answer, isPending } = useAnswer(proposal.id)
  const seen = useModel((model) => proposal.changes.map((change) => standsAt(model, change)))
  const [isDeclining, setDeclining] = useState(false)
  const isOver = proposal.changes.some(
    (change, i) => !goesWithName(change.field) && overwrites(change, seen[i] ?? null),
  )
  const isGone = useModel((model) => proposal.changes.some((change) => isOrphan(model, change)))
  const here = useHere()
  const subject = { kind: 'edit', id: proposal.id } as const
  const isSettled = useSettled(canonicalJson(seen))
  return (
    <>
      <p className="flex items-center gap-1.5 text-muted">
        <OrgMark org={face(proposal.proposedOrg)} bare />
        {t('by', { person: proposal.proposerName, org: nameOf(proposal.proposedOrg) })}
      </p>
      {proposal.note !== '' && <p>{proposal.note}</p>}
      <ProposedChanges
        changes={proposal.changes}
        renderBelow={(change) => (
          <Since change={change} now={seen[proposal.changes.indexOf(change)] ?? null} />
        )}
      />
      {isGone && <p className="text-xs text-warn">{t('gone')}</p>}
      <RunningMark subjects={[subject]} />
      {proposal.ownerOrg === me.orgId && <ConsultPlace here={here} subject={subject} />}
      <div className="mt-1 flex flex-wrap gap-1.5">
        {canEdit && proposal.ownerOrg === me.orgId && (
          <>
            <Button
              look="primary"
              disabled={isPending || !isSettled || isGone}
              onClick={() => answer({ answer: 'accept', seen })}
            >
              {t(isOver ? 'acceptOver' : 'accept')}
            </Button>
            <Button onClick={() => setDeclining(true)}>{t('decline')}</Button>
          </>
        )}
        {canEdit && proposal.proposedBy === me.userId && (
          <Button onClick={() => answer({ answer: 'withdraw' })}>{t('withdraw')}</Button>
        )}
      </div>
      {isDeclining && (
        <Decline
          onClose={() => setDeclining(false)}
          onDecline={(reason) => {
            answer({ answer: 'decline', reason }, () => setDeclining(false))
          }}
        />
      )}
    </>
  )
}

/** What stands at a place now, where that is not what stood there when the change was proposed. */
function Since({ change, now }: { readonly change: ChangedPlace; readonly now: Json }) {
  const t = useTranslations('steward.proposals')
  const tell = useTellPlace()
  if (!isMoved(change, now)) return null
  const { before, after: value } = tell({ ...change, after: now })
  const isWhole = change.field === null && !valued.has(change.root) && now !== null
  const said = !overwrites(change, now)
    ? t('since.done')
    : isWhole || value === before
      ? t('since.element')
      : t('since.value', { now: value ?? t('since.nothing') })
  return <p className="text-xs text-warn">{said}</p>
}

/** Whether something is lost by it that was written after it was proposed. */
function overwrites(change: ChangedPlace, now: Json): boolean {
  return isMoved(change, now) && canonicalJson(now) !== canonicalJson(change.after)
}

/** Whether its element has been removed since, so that it cannot be made any more. */
function isOrphan(
  model: Model,
  { element, field, root, key, before, after }: ProposedChange,
): boolean {
  if (element === null || element === elementOf(model, element.split('/')[1] ?? '')) return false
  const isOfElement = field === null && `${root}/${key}` === element
  return after !== null && !(isOfElement && before === null)
}

function isMoved({ before }: ChangedPlace, now: Json): boolean {
  return canonicalJson(now) !== canonicalJson(before)
}
