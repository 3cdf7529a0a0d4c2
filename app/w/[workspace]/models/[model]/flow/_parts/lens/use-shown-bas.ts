'use client'
import { useMemo, useState } from 'react'
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
  const shown = useMemo(() => {
    const isCalm = (id: string) => first.calm.has(id) || !first.known.has(id)
    const ids = Object.keys(bas)
    return new Set(ids.filter((id) => selected.has(id) || (chosen.get(id) ?? isCalm(id))))
  }, [bas, chosen, selected, first])
  const toggle = (id: string) => setChosen((now) => new Map(now).set(id, !shown.has(id)))
  return { shown, toggle }
}
