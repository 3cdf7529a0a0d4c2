import { useMemo } from 'react'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { isWholeElement, putAt } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'

/** The live model with what kept edits would add to or took from it, so that all they speak of has a name. */
export function useKnown(places: readonly KeptPlace[]): Model {
  const model = useModel((m) => m)
  return useMemo(() => {
    const whole = places.filter(isWholeElement)
    return whole.reduce((known, one) => putAt(known, one, one.after ?? one.before), model)
  }, [model, places])
}
