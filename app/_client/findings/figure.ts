import type { Model } from '#lib/model/model.ts'

/** Whether the canvas draws an element. */
export function isFigure(model: Model, id: string): boolean {
  return [model.states, model.events, model.stakeholders].some((all) => Object.hasOwn(all, id))
}
