import { riskClosure, type Closure } from '#lib/agreement/closure.ts'
import { closureText } from '#lib/agreement/digest.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from './refusal.ts'
import type { Standing } from './standing.ts'

/** What a signature about a risk would cover now. */
export interface Content {
  readonly closure: Closure
  readonly text: string
  readonly digest: string
}

/** The content of a risk as it stands; `not-found` when the model has no such risk. */
export function contentOf(standing: Standing, riskId: string): Content {
  const closure = riskClosure(standing.model, riskId, standing.rows.splits)
  if (closure === null) throw refused({ refused: 'unknown-risk' })
  const text = closureText(closure)
  return { closure, text, digest: runtime().hash(text) }
}
