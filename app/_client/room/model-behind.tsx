'use client'
import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Model } from '#lib/model/model.ts'
import { useRoom } from './room.tsx'
import { useModel } from './use-model.ts'

/** A model as it is shown, and the earlier state it is, if it is one. */
interface Shown {
  readonly model: Model
  readonly past: Model | null
}

const BehindContext = createContext<Shown | null>(null)

/**
 * Gives the frame around the work the model a moment later than the work itself: what somebody writes is painted before anything is
 * counted (F-112), and what counts is not rendered for it.
 */
export function ModelBehind({ children }: { readonly children: ReactNode }) {
  const model = useModel(whole)
  const { past } = useRoom()
  const now = useMemo(() => ({ model, past }), [model, past])
  return <BehindContext value={useDeferredValue(now)}>{children}</BehindContext>
}

/** What {@link ModelBehind} gives. Throws outside of a model. */
export function useShownBehind(): Shown {
  const shown = use(BehindContext)
  if (shown === null) throw new Error('there is no model around this')
  return shown
}

/** Of the same, what is told beside the work, such as counts and rings in the frame. `select` stays the same function. */
export function useModelBehind<T>(select: (model: Model) => T): T {
  const { model } = useShownBehind()
  return useMemo(() => select(model), [model, select])
}

/** All of it. */
export function whole(model: Model): Model {
  return model
}
