'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Model } from '#lib/model/model.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'
import { setViewState, useViewState } from '../../../_parts/use-view-state.ts'
import { readBaChoice, writeBaChoice, type BaChoice } from './ba-choice-address.ts'

/**
 * Which ba are drawn: at first those that say something new, then as this person likes, which stands in the address (F-240); what is
 * selected always. What is made meanwhile is drawn as well and hides none (P-99). `leading`: those that stand first in the legend, which
 * is settled on opening, so that none jumps away under the hand that hides it.
 */
export function useShownBas(model: Model, selected: ReadonlySet<string>) {
  const told = useViewState().get('bas')
  const chosen = useMemo(() => readBaChoice(told), [told])
  const { bas } = model
  const [first] = useState(() => {
    const [known, calm] = [new Set(Object.keys(bas)), calmChoice(model)]
    const leading = [...known].filter((id) => chosen.get(id) ?? calm.has(id))
    return { known, calm, leading: new Set(leading) }
  })
  const isShown = useCallback(
    (id: string, now: BaChoice) =>
      selected.has(id) || (now.get(id) ?? (first.calm.has(id) || !first.known.has(id))),
    [selected, first],
  )
  const shown = useMemo(
    () => new Set(Object.keys(bas).filter((id) => isShown(id, chosen))),
    [bas, chosen, isShown],
  )
  const leading = useMemo(
    () => new Set(Object.keys(bas).filter((id) => first.leading.has(id) || !first.known.has(id))),
    [bas, first],
  )
  const toggle = (id: string) => {
    setViewState({ bas: writeBaChoice(new Map(chosen).set(id, !isShown(id, chosen))) })
  }
  return { shown, leading, toggle }
}
