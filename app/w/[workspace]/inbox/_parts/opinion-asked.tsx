'use client'
import { useLocale } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { OpinionForm } from '../../models/[model]/_parts/consult/at-rest.ts'
import { useConsultActs } from '../../models/[model]/_parts/consult/use-consult.ts'
import { asker, EditLines, useTermFacts } from './row-details.tsx'
import { useInboxWords } from './use-inbox.ts'

type OpinionRow = Extract<InboxRow, { readonly is: 'opinion' }>

/** 合議: who asks, what it is about, and what colleagues have said so far (F-279). */
export function OpinionAsked({ row }: { readonly row: OpinionRow }) {
  const words = useInboxWords()
  const locale = useLocale()
  const factsOf = useTermFacts()
  const { about, by, due, said } = row
  return (
    <div className="grid gap-1 text-sm wrap-anywhere">
      <p className="text-muted">
        {filled(words.askedBy, { person: by.person })}
        {due !== null && <> · {filled(words.until, { day: due })}</>}
      </p>
      {'from' in about && (
        <p className="flex flex-wrap items-center gap-x-1.5 text-muted">
          {about.from.org !== undefined && <OrgMark org={orgFace(about.from.org, locale)} />}
          {filled(words.by, asker(about.from, locale))}
        </p>
      )}
      {'proposalId' in about && <EditLines edit={about} />}
      {'terms' in about && (
        <>
          {about.terms.text.ja !== '' && <p>{say(about.terms.text, locale)}</p>}
          <p className="text-muted">{factsOf(about).join(' · ')}</p>
        </>
      )}
      {said.length > 0 && (
        <ul aria-label={words.saidSoFar} className="grid gap-0.5 border-l-2 border-line pl-2">
          {said.map(({ name, stance, text }) => (
            <li key={name} className="whitespace-pre-line">
              <span className="font-medium">
                {filled(words.said, { name, stance: words.stance[stance] })}
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** One's opinion, given in the row; the row goes when the server has it. */
export function OpinionRowForm({
  row: { modelId, consultationId },
  workspaceId,
  about,
  isHeld,
  onClose,
}: {
  readonly row: OpinionRow
  readonly workspaceId: string
  readonly about: string
  readonly isHeld: boolean
  readonly onClose: () => void
}) {
  const { say: send } = useConsultActs()
  return (
    <OpinionForm
      about={about}
      isHeld={isHeld || send.isPending}
      onSend={(opinion) => send.mutate({ workspaceId, modelId, consultationId, ...opinion })}
      onClose={onClose}
    />
  )
}
