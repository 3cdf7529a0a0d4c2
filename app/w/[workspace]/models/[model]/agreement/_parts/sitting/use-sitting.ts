'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { newKey } from '../../../revisions/_parts/new-key.ts'
import { differenceBetween, liveText, type ContentDifference } from './content-difference.ts'
import { readDraft, writeDraft, type SittingDraft } from './sitting-draft.ts'

/**
 * What a round asks one's organisation to sign, as it was shown. It stays what it is until the person asks to look again: a signature is
 * given for what was read, never for what arrived meanwhile (F-207).
 */
export function useSitting(roundId: string) {
  const trpc = useTRPC()
  const here = useHere()
  return useQuery(
    trpc.round.sitting.queryOptions(
      { ...here, roundId },
      {
        enabled: (query) => query.state.data === undefined,
        staleTime: Infinity,
        gcTime: 0,
        retry: false,
      },
    ),
  )
}

export type Sitting = NonNullable<ReturnType<typeof useSitting>['data']>
export type SittingContent = Sitting['contents'][number]

/** What one has chosen and written, kept until it is sent (F-205). Every other choice is another request. */
export function useSittingDraft(roundId: string) {
  const { me } = useRoom()
  const [draft, setDraft] = useState<SittingDraft>(
    () => readDraft(me.userId, roundId) ?? { key: newKey(), intent: null, reason: '' },
  )
  return {
    draft,
    change: (parts: Partial<Omit<SittingDraft, 'key'>>) => {
      const next = { ...draft, ...parts, key: newKey() }
      setDraft(next)
      writeDraft(me.userId, roundId, next)
    },
    end: () => writeDraft(me.userId, roundId, null),
  }
}

/** A content that is not what was shown. */
export interface MovedContent {
  readonly name: string
  /** null: it is gone */
  readonly difference: ContentDifference | null
}

/** What of it has changed since it was shown, against the model of this moment. */
export function useMoved(
  contents: readonly SittingContent[],
  { splits }: AgreementStatus,
): readonly MovedContent[] {
  const model = useModel((m) => m)
  return useMemo(
    () =>
      contents.flatMap(({ name, text }) => {
        const now = liveText(name, model, splits)
        if (now === text) return []
        return [{ name, difference: now === undefined ? null : differenceBetween(name, text, now) }]
      }),
    [contents, model, splits],
  )
}
