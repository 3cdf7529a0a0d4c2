import { mostInScope, type RoundScope } from '#lib/agreement/round/scope.ts'

/** What a round is to be about, as it is filled in. */
export interface ScopeDraft {
  readonly kind: RoundScope['kind']
  readonly risks: readonly string[]
  readonly assignments: readonly string[]
  /** number of the revision; `newest`: the one that is the newest; null: the content as it stands */
  readonly revision: number | 'newest' | null
}

export const newScopeDraft: ScopeDraft = {
  kind: 'risks',
  risks: [],
  assignments: [],
  revision: null,
}

/**
 * The scope of an earlier round, to be asked for again on the newest revision; without what is gone since, which no round can be about
 * (F-227). `gone`: how many of it.
 */
export function scopeDraftOf(
  scope: RoundScope,
  stands: (kind: 'risks' | 'assignments', id: string) => boolean,
): { readonly draft: ScopeDraft; readonly gone: number } {
  const same = { ...newScopeDraft, kind: scope.kind, revision: 'newest' as const }
  if (scope.kind === 'model') return { draft: same, gone: 0 }
  const { kind } = scope
  const ids = scope.ids.filter((id) => stands(kind, id))
  return { draft: { ...same, [kind]: ids }, gone: scope.ids.length - ids.length }
}

/** The number of the revision it names; undefined: none. The whole model is always signed in one (AG-75). */
export function revisionOf(
  { kind, revision }: ScopeDraft,
  revisions: readonly { readonly n: number }[],
): number | undefined {
  const named = revision ?? (kind === 'model' ? 'newest' : undefined)
  return named === 'newest' ? revisions[0]?.n : named
}

/** The same as it is sent; null while it is not complete. `revisions`: the newest first. */
export function sentScope(
  draft: ScopeDraft,
  revisions: readonly { readonly n: number }[],
): {
  readonly scope:
    | { kind: 'model' }
    | { kind: 'risks'; ids: string[] }
    | { kind: 'assignments'; ids: string[] }
  readonly revision?: number
} | null {
  const n = revisionOf(draft, revisions)
  const on = n === undefined ? {} : { revision: n }
  const { kind } = draft
  if (kind === 'model') return n === undefined ? null : { scope: { kind }, ...on }
  const ids = [...draft[kind]]
  return ids.length === 0 || ids.length > mostInScope ? null : { scope: { kind, ids }, ...on }
}
