'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { useShownBehind, whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { later, useLater } from '#app/_ui/lazily.tsx'
import type { Gap } from '#lib/agreement/gaps.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { KeptSignOff, OrgProgress, Seat } from '#lib/agreement/status.ts'
import type { Turn } from '#lib/agreement/turn.ts'
import type { Model } from '#lib/model/model.ts'

/** Where the agreement about the live model stands, against what is on the screen this moment. */
export interface AgreementStatus {
  /** of a to-be variant, in which nothing is agreed or signed (F-139) */
  readonly isVariant: boolean
  readonly splits: readonly ResponsibilitySplit[]
  /** every act of signing, oldest first */
  readonly signOffs: readonly KeptSignOff[]
  readonly seats: readonly Seat[]
  readonly gaps: readonly Gap[]
  readonly turns: readonly Turn[]
  readonly progress: readonly OrgProgress[]
  readonly people: Readonly<Record<string, { readonly name: string; readonly orgId: string }>>
  /** which organisation account a stakeholder is */
  readonly map: Readonly<Record<string, string>>
  /** who takes part now (AG-16) */
  readonly participants: Participants
  /** seats of the reader's own organisation */
  readonly mine: readonly Seat[]
}

/**
 * The agreement about the live model, computed here from its rows and the model of this moment, so that a signature turns
 * stale on every screen with the edit itself (AG-7). Null until the rows have arrived, and while an earlier state is shown: how far the
 * agreement was then is told by the trail. `isWanted`: what is on the screen is about it; else it comes when the page is at rest.
 */
export function useAgreementStatus(isWanted = true): AgreementStatus | null {
  const { past, modelId } = useRoom()
  const model = useModel(whole)
  const { data } = useAgreementRows(modelId)
  return useStatusOf(past === null ? model : null, data, isWanted)
}

const BehindContext = createContext<AgreementStatus | null>(null)

/**
 * Gives the frame the same a moment behind the work: behind what is written in the model, and behind what is answered. It stands here
 * once, so that nothing of the frame is drawn with the answer itself (F-112).
 */
export function AgreementBehind({ children }: { readonly children: ReactNode }) {
  const { past, modelId } = useRoom()
  const behind = useShownBehind()
  const { data } = useAgreementRows(modelId)
  const answered = useDeferredValue(data)
  // On the way between an earlier state and now it is told of neither.
  const model = past === null && behind.past === null ? behind.model : null
  return <BehindContext value={useStatusOf(model, answered, false)}>{children}</BehindContext>
}

/** What {@link AgreementBehind} gives. */
export function useAgreementBehind(): AgreementStatus | null {
  return use(BehindContext)
}

function useStatusOf(
  model: Model | null,
  data: ReturnType<typeof useAgreementRows>['data'],
  isWanted: boolean,
): AgreementStatus | null {
  const { me } = useRoom()
  const computed = useLater(working, isWanted)
  const status =
    data === undefined || model === null || computed === null ? null : computed(model, data)
  return useMemo(
    () => status && { ...status, mine: status.seats.filter((s) => s.orgId === me.orgId) },
    [status, me.orgId],
  )
}

/** Asks once more for the agreement after that has failed; null while nothing failed. */
export function useRetryAgreement(): (() => void) | null {
  const { isError, refetch } = useAgreementRows(useRoom().modelId)
  return isError ? () => void refetch() : null
}

/** The rows of the agreement about a model, asked for again when the server says that they changed. */
export function useAgreementRows(modelId: string) {
  const { workspace: workspaceId } = useParams<{ workspace: string }>()
  const trpc = useTRPC()
  return useQuery(trpc.agreement.list.queryOptions({ workspaceId, modelId }, { staleTime: 5_000 }))
}

/** How an agreement is worked out; its script is not among what a page needs to be live. */
const working = later(async () => (await import('./agreement-computed.ts')).computed)
