'use client'
import { useMemo, useState } from 'react'
import type { Model } from '#lib/model/model.ts'
import { calmChoice } from '#lib/picture/ba-choice.ts'

/** Which ba are drawn: at first those that say something new, then as this person likes; what is selected always. */
export function useShownBas(model: Model, selected: ReadonlySet<string>) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const shown = useMemo(() => {
    const calm = calmChoice(model)
    const ids = Object.keys(model.bas)
    return new Set(ids.filter((id) => selected.has(id) || (chosen.get(id) ?? calm.has(id))))
  }, [model, chosen, selected])
  const toggle = (id: string) => setChosen((now) => new Map(now).set(id, !shown.has(id)))
  return { shown, toggle }
}
