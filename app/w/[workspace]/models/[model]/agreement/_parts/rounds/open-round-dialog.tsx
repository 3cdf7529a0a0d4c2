'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Select } from '#app/_ui/select.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { mostInScope } from '#lib/agreement/round/scope.ts'
import { currentTemplate, signingText } from '#lib/words/areas/agreement/round-signing.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { newKey } from '../../../revisions/_parts/new-key.ts'
import { ChosenRisks } from './chosen-risks.tsx'
import { newDraft, sentOf } from './policy-draft.ts'
import { PolicyFields } from './policy-fields.tsx'
import { rulesFor } from './rules.ts'
import { useRoundWhy } from './use-round-why.ts'
import type { Rounds } from './use-rounds.ts'

interface Props {
  readonly status: AgreementStatus
  readonly signers: Rounds['signers']
  readonly onClose: () => void
}

/** Opens a round of signing: about which risks, by whom, by when and how it is decided (F-202). What is refused stays to be sent again. */
export function OpenRoundDialog({ status, signers, onClose }: Props) {
  const locale = useLocale()
  const words = roundsWords[locale]
  const { open } = words
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRoundWhy()
  const [key] = useState(newKey)
  const [riskIds, setRiskIds] = useState<readonly string[]>([])
  const [draft, setDraft] = useState(() =>
    newDraft(
      rulesFor(
        status.progress.map(({ orgId }) => orgId),
        signers,
      ),
    ),
  )
  const [language, setLanguage] = useState(locale)
  const make = useMutation(trpc.round.open.mutationOptions())
  const sent = sentOf(draft)
  const isComplete = riskIds.length > 0 && riskIds.length <= mostInScope && sent !== null
  const run = () => {
    if (!isComplete || make.isPending) return
    make.mutate(
      {
        ...here,
        key,
        riskIds: [...riskIds],
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
      <ChosenRisks chosen={riskIds} onChoose={setRiskIds} />
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
          {signingText(currentTemplate, language)}
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
