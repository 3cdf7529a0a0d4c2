'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { useRoom } from '#app/_client/room/room.tsx'
import { useShownBehind, whole } from '#app/_client/room/model-behind.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { Gap } from '#lib/agreement/gaps.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import {
  progressOf,
  seatsAlong,
  type KeptSignOff,
  type OrgProgress,
  type Seat,
} from '#lib/agreement/status.ts'
import { turnsOf, type Turn } from '#lib/agreement/turn.ts'
import type { Model } from '#lib/model/model.ts'
import { agreementOf } from './agreement-of.ts'

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
 * agreement was then is told by the trail.
 */
export function useAgreementStatus(): AgreementStatus | null {
  const { past } = useRoom()
  const model = useModel(whole)
  return useStatusOf(past === null ? model : null)
}

/** The same for the frame, a moment behind the work. */
export function useAgreementBehind(): AgreementStatus | null {
  const { past } = useRoom()
  const behind = useShownBehind()
  // On the way between an earlier state and now it is told of neither.
  return useStatusOf(past === null && behind.past === null ? behind.model : null)
}

function useStatusOf(model: Model | null): AgreementStatus | null {
  const { me, modelId } = useRoom()
  const { data } = useAgreementRows(modelId)
  if (data === undefined || model === null) return null
  const status = computed(model, data)
  return { ...status, mine: status.seats.filter((s) => s.orgId === me.orgId) }
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

type Rows = NonNullable<ReturnType<typeof useAgreementRows>['data']>
type Computed = Omit<AgreementStatus, 'mine'>

// Several bars and badges ask for the same answer in one render; it is worked out once per model and rows.
// One edit reaches few risks: the seats of the others stay as they were.
const along = seatsAlong()
const known = new WeakMap<Model, { readonly rows: Rows; readonly status: Computed }>()

function computed(model: Model, rows: Rows): Computed {
  const before = known.get(model)
  if (before?.rows === rows) return before.status
  const { isVariant, splits, map, people, participants } = rows
  const { signOffs, seats, gaps } = agreementOf(model, rows, along)
  const turns = turnsOf(rows, seats, gaps)
  const progress = progressOf(seats)
  const told = { isVariant, splits, map, people, participants }
  const status = { ...told, signOffs, seats, gaps, turns, progress }
  known.set(model, { rows, status })
  return status
}
