'use client'
import { useMemo } from 'react'
import type { Model } from '#lib/model/model.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { atUnit } from '#lib/picture/units/at-unit.ts'
import type { TransferUnit } from '#lib/picture/units/unit-of.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { unitWords } from './unit-words.ts'

/** By which unit of transfer the flow is seen. It stands in the address as `unit`, so that a pasted link shows the same. */
export function useUnit(): {
  readonly unit: TransferUnit
  readonly choose: (unit: TransferUnit) => void
} {
  const view = useViewState()
  const asked = view.get('unit')
  return {
    unit: transferUnits.find((one) => one === asked) ?? 'party',
    choose: (unit) => view.set({ unit: unit === 'party' ? undefined : unit }),
  }
}

/** The model as it is drawn by a unit; by 組織・ヒト the model itself. */
export function useAtUnit(model: Model, unit: TransferUnit): Model {
  return useMemo(() => atUnit(model, unit, unitWords), [model, unit])
}
