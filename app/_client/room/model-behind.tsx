'use client'
import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Model } from '#lib/model/model.ts'
import { useModel } from './use-model.ts'

const BehindContext = createContext<Model | null>(null)

/**
 * Gives the frame around the work the model a moment later than the work itself, so that what somebody writes is painted before
 * anything is told about it (F-112); until then nothing of the frame is rendered.
 */
export function ModelBehind({ children }: { readonly children: ReactNode }) {
  const model = useDeferredValue(useModel(whole))
  return <BehindContext value={model}>{children}</BehindContext>
}

/**
 * What is told beside the work, counts and rings in the frame, of the model as {@link ModelBehind} gives it. `select` stays the same
 * function. Throws outside of a model.
 */
export function useModelBehind<T>(select: (model: Model) => T): T {
  const model = use(BehindContext)
  if (model === null) throw new Error('there is no model around this')
  return useMemo(() => select(model), [model, select])
}

/** All of it. */
export function whole(model: Model): Model {
  return model
}
