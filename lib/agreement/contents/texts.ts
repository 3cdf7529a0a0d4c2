import type { Model } from '#lib/model/model.ts'
import { riskClosure } from '../closure.ts'
import { closureText } from '../digest.ts'
import type { RoundScope } from '../round/scope.ts'
import type { ResponsibilitySplit } from '../split.ts'
import { assignmentClosure } from './assignment.ts'
import { wholeText } from './whole.ts'

/** Texts by the names of the contents they are of (`namesInScope`). */
export type Texts = Readonly<Record<string, string>>

/** The texts of what a scope is about in this model (AG-5, AG-73, AG-74); what is gone has none. */
export function textsInScope(
  model: Model,
  splits: readonly ResponsibilitySplit[],
  scope: RoundScope,
): Texts {
  if (scope.kind === 'model') return { model: wholeText(model, splits) }
  const [kind, contentOf] =
    scope.kind === 'risks'
      ? (['risk', riskClosure] as const)
      : (['assignment', assignmentClosure] as const)
  return Object.fromEntries(
    [...new Set(scope.ids)].flatMap((id) => {
      const closure = contentOf(model, id, splits)
      return closure === null ? [] : [[`${kind}:${id}`, closureText(closure)]]
    }),
  )
}
