import * as z from 'zod/mini'

/** The most that one statement names (security.md §5.3), each shown to who signs. */
export const mostInScope = 50

const ids = z.array(z.string().check(z.minLength(1), z.maxLength(64)))

/** 署名の範囲 / what a round is about: some risks, some accepted parts of responsibility, or the whole model. Ids of those. */
export const roundScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('risks'), ids }),
  z.strictObject({ kind: z.literal('assignments'), ids }),
  z.strictObject({ kind: z.literal('model') }),
])
export type RoundScope = z.infer<typeof roundScopeSchema>

/** Digests of contents by what they are the content of: `risk:‹id›`, `assignment:‹id›` or `model`. */
export type Digests = Readonly<Record<string, string>>

/** What a scope names, in order and each once, as a statement names it. */
export function namesInScope(scope: RoundScope): readonly string[] {
  if (scope.kind === 'model') return ['model']
  const kind = scope.kind === 'risks' ? 'risk' : 'assignment'
  return [...new Set(scope.ids)].toSorted().map((id) => `${kind}:${id}`)
}

/** What a scope names and the content does not hold any more, so that nobody can sign about it (AG-50). */
export function missingIn(scope: RoundScope, content: Digests): readonly string[] {
  return namesInScope(scope).filter((name) => content[name] === undefined)
}

/** Whether both hold the same contents of everything that is named. */
export function sameContent(names: readonly string[], a: Digests, b: Digests): boolean {
  return names.every((name) => a[name] !== undefined && a[name] === b[name])
}

/** Whether what the round is about stands no more as the revision has it that the round is on (AG-76). */
export function isSuperseded(
  scope: RoundScope,
  { content, frozen }: { readonly content: Digests; readonly frozen?: Digests | undefined },
): boolean {
  return frozen !== undefined && !sameContent(namesInScope(scope), frozen, content)
}
