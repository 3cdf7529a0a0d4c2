import type { AttributeValue } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'
import { coveredBy } from '#lib/model/queries/parties.ts'

type Scope = Extract<AttributeValue, { key: 'disclosureScope' }>['scope']

/** Who may see it once all layers of a scope hold (p10: their intersection); undefined when no layer says anything. */
export function effectiveScope(
  model: Model,
  { layers }: Scope,
): readonly string[] | 'any' | undefined {
  if (layers.length === 0) return undefined
  return layers.reduce<readonly string[] | 'any'>((held, { allow }) => {
    if (held === 'any') return allow
    if (allow === 'any') return held
    const both = [
      ...held.filter((id) => coveredBy(model, id, allow)),
      ...allow.filter((id) => coveredBy(model, id, held)),
    ]
    return [...new Set(both)]
  }, 'any')
}
