'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Model } from '#lib/model/model.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'

/**
 * Which ba are drawn: at first those that say something new, then as this person likes; what is selected always. What is made
 * meanwhile is drawn as well and hides none (P-99).
 */
export function useShownBas(model: Model, selected: ReadonlySet<string>) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [first] = useState(() => ({
    known: new Set(Object.keys(model.bas)),
    calm: calmChoice(model),
  }))
  const { bas } = model
  const isShown = useCallback(
    (id: string, now: ReadonlyMap<string, boolean>) =>
      selected.has(id) || (now.get(id) ?? (first.calm.has(id) || !first.known.has(id))),
    [selected, first],
  )
  const shown = useMemo(
    () => new Set(Object.keys(bas).filter((id) => isShown(id, chosen))),
    [bas, chosen, isShown],
  )
  const toggle = (id: string) => setChosen((now) => new Map(now).set(id, !isShown(id, now)))
  return { shown, toggle }
}
