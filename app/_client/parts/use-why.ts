'use client'
import { refusalOf } from '#app/_client/trpc.tsx'
import { own } from '#lib/base/own.ts'
import { useRefusalWords } from './use-refusal-words.ts'

/** The reason a part of the product that knows it can act on; null for any other error. */
export function whyOf(error: unknown): string | null {
  const why = refusalOf(error)?.details?.['why']
  return typeof why === 'string' ? why : null
}

/**
 * Says in the reader's language why a call failed: by a reason that has words of its own, or as any other. `known`: such words by reason; the
 * first that has it says it.
 */
export function useWhy(
  ...known: readonly Readonly<Record<string, string>>[]
): (error: unknown) => string {
  const refusal = useRefusalWords()
  return (error) => {
    const why = whyOf(error)
    const said = why === null ? [] : known.flatMap((words) => own(words, why) ?? [])
    return said[0] ?? refusal(error)
  }
}
