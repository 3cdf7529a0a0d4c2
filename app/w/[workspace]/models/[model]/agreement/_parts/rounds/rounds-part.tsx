'use client'
import { FileSignature } from 'lucide-react'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { RoundCard } from './round-card.tsx'
import { useRounds, type ListedRound } from './use-rounds.ts'

const OpenRoundDialog = lazily(
  async () => (await import('./open-round-dialog.tsx')).OpenRoundDialog,
)
const PolicyDialog = lazily(async () => (await import('./policy-dialog.tsx')).PolicyDialog)
const CallOffDialog = lazily(async () => (await import('./call-off-dialog.tsx')).CallOffDialog)

interface Props {
  readonly status: AgreementStatus
  readonly maySign: boolean
  readonly mayOpen: boolean
}

/** 署名の回: each as it stands, and for owners a new one (F-200). */
export function RoundsPart({ status, maySign, mayOpen }: Props) {
  const words = roundsWords[useLocale()]
  const { data, isError, refetch } = useRounds()
  const [opening, setOpening] = useState<{ readonly like?: ListedRound } | null>(null)
  const [changed, setChanged] = useState<ListedRound | null>(null)
  const [calledOff, setCalledOff] = useState<ListedRound | null>(null)
  const open = mayOpen && data !== undefined && (
    <Button icon={<FileSignature size={14} aria-hidden />} onClick={() => setOpening({})}>
      {words.open.do}
    </Button>
  )
  return (
    <Card title={words.title} action={open}>
      <p className="max-w-3xl text-sm text-muted">{words.lead}</p>
      {data === undefined ? (
        isError ? (
          <TryAgain why={words.failed} onRetry={() => void refetch()} />
        ) : (
          <output className="text-sm text-muted">{words.loading}</output>
        )
      ) : (
        <>
          {data.rounds.length === 0 && <p className="mt-2 text-sm">{words.none}</p>}
          <ul aria-label={words.title} className="grid grid-cols-1">
            {data.rounds.map((one) => (
              <li key={one.round.id} className="mt-3 border-t border-line-soft pt-3">
                <RoundCard
                  listed={one}
                  people={data.people}
                  maySign={maySign}
                  {...(mayOpen && {
                    onCallOff: setCalledOff,
                    onChange: setChanged,
                    onAgain: (like: ListedRound) => setOpening({ like }),
                  })}
                />
              </li>
            ))}
          </ul>
          {opening !== null && (
            <OpenRoundDialog
              status={status}
              signers={data.signers}
              {...opening}
              onClose={() => setOpening(null)}
            />
          )}
          {changed !== null && (
            <PolicyDialog
              listed={changed}
              signers={data.signers}
              onClose={() => setChanged(null)}
            />
          )}
          {calledOff !== null && (
            <CallOffDialog listed={calledOff} onClose={() => setCalledOff(null)} />
          )}
        </>
      )}
      <p className="mt-3 text-xs text-muted">{words.ours}</p>
    </Card>
  )
}
