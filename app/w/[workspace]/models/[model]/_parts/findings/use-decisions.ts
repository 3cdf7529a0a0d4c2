'use client'
import { useMemo } from 'react'
import { decisionsWith } from '#lib/agreement/decisions.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { useAgreementBehind } from '../agreement-status.tsx'

/** What was decided about the model that is shown, for the checks; null until it is known, of an earlier state, and in a variant, where nothing is. */
export function useDecisions(): Decisions | null {
  const { isVariant, splits, seats, map, participants } = useAgreementBehind() ?? {}
  return useMemo(
    () =>
      splits && seats && map && participants && !isVariant
        ? decisionsWith({ splits, map, participants }, seats)
        : null,
    [splits, seats, map, participants, isVariant],
  )
}
