'use client'
import { useMemo } from 'react'
import { decisionsWith } from '#lib/agreement/decisions.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { useAgreementBehind } from '../agreement-status.tsx'
import { useIsScenario } from '../scenarios/use-is-scenario.ts'

/** What was decided about the model that is shown, for the checks; null until it is known, of an earlier state, and in a variant, where nothing is. */
export function useDecisions(): Decisions | null {
  const { splits, seats, map } = useAgreementBehind() ?? {}
  const isScenario = useIsScenario()
  return useMemo(
    () => (splits && seats && map && !isScenario ? decisionsWith({ splits, map }, seats) : null),
    [splits, seats, map, isScenario],
  )
}
