'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Select } from '#app/_ui/select.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { signingText, templateFor } from '#lib/words/areas/agreement/round-signing.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useRevisions } from '../../../revisions/_parts/use-revisions.ts'
import { newKey } from '../../../revisions/_parts/new-key.ts'
import { ScopeFields } from './scope-fields.tsx'
import { newScopeDraft, scopeDraftOf, sentScope } from './scope-draft.ts'
import { draftOf, newDraft, sentOf, withoutPast } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'
import { rulesFor } from './rules.ts'
import { useRoundWhy } from './use-round-why.ts'
import type { ListedRound, Rounds } from './use-rounds.ts'

interface Props {
  readonly status: AgreementStatus
  readonly signers: Rounds['signers']
  /** an earlier round whose scope and conditions are asked for again, on the newest revision (F-263) */
  readonly like?: ListedRound
  readonly onClose: () => void
}

/** Opens a round of signing: about what, by whom, by when and how it is decided (F-202). What is refused stays to be sent again. */
export function OpenRoundDialog({ status, signers, like, onClose }: Props) {
  const locale = useLocale()
  const words = roundsWords[locale]
  const { open } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRoundWhy()
  const [key] = useState(newKey)
  const { data: revisions = [] } = useRevisions()
  const risks = useModel((m) => m.risks)
  const [begun] = useState(() => {
    if (like === undefined) return { draft: newScopeDraft, gone: 0 }
    return scopeDraftOf(like.round.scope, (kind, id) =>
      kind === 'risks'
        ? Object.hasOwn(risks, id)
        : status.splits.some((split) => split.id === id && split.status === 'accepted'),
    )
  })
  const [scope, setScope] = useState(begun.draft)
  const [draft, setDraft] = useState(() => {
    if (like !== undefined) return withoutPast(draftOf(like.round))
    return newDraft(
      rulesFor(
        status.progress.map(({ orgId }) => orgId),
        signers,
      ),
    )
  })
  const [language, setLanguage] = useState(locale)
  const make = useMutation(trpc.round.open.mutationOptions())
  const sent = sentOf(draft)
  const asked = sentScope(scope, revisions)
  const isComplete = asked !== null && sent !== null
  const run = () => {
    if (!isComplete || make.isPending) return
    make.mutate(
      {
        ...here,
        key,
        ...asked,
        ...sent,
        locale: language,
      },
      {
        onSuccess: ({ n }) => {
          notify({ title: filled(open.done, { n }) })
          onClose()
        },
        onSettled: () => queries.invalidateQueries(trpc.round.list.pathFilter()),
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      title={open.title}
      description={open.lead}
      closeLabel={words.close}
      wide
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={!isComplete}
            aria-disabled={make.isPending}
            onClick={run}
          >
            {make.isPending ? open.busy : open.run}
          </Button>
        </>
      }
    >
      {begun.gone > 0 && (
        <output className="block text-sm text-warn">
          {filled(open.gone, { count: begun.gone })}
        </output>
      )}
      <ScopeFields {...{ status, revisions, scope }} onChange={setScope} />
      <PolicyFields draft={draft} signers={signers} onChange={setDraft} />
      <div className="sm:w-1/2">
        <Select
          label={open.locale}
          value={language}
          options={[
            { value: 'ja', label: open.locales.ja },
            { value: 'en', label: open.locales.en },
          ]}
          onValue={setLanguage}
        />
      </div>
      <div>
        <p className="text-sm font-medium">{open.words}</p>
        <p lang={language} className="rounded-control bg-tag px-3 py-2 text-sm">
          {signingText(templateFor(scope), language)}
        </p>
      </div>
      {make.isError && (
        <p role="alert" className="text-sm text-bad">
          {said(make.error)}
        </p>
      )}
    </Dialog>
  )
}
