'use client'
import { useMemo } from 'react'
import { decisionsWith } from '#lib/agreement/decisions.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { useRounds } from '../../agreement/_parts/rounds/use-rounds.ts'
import { useAgreementBehind } from '../agreement-status.tsx'

/** What was decided about the model that is shown, for the checks; null until it is known, of an earlier state, and in a variant, where nothing is. */
export function useDecisions(): Decisions | null {
  const { isVariant, splits, seats, map, participants } = useAgreementBehind() ?? {}
  const { data, isError } = useRounds()
  const rounds = isError ? none : data?.rounds
  return useMemo(
    () =>
      splits && seats && map && participants && rounds && !isVariant
        ? decisionsWith({ splits, map, participants }, seats, rounds)
        : null,
    [splits, seats, map, participants, rounds, isVariant],
  )
}

const none: readonly [] = []
