'use client'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { openCounts } from './open-counts.ts'
import { useHearSeen } from './seen-elsewhere.ts'
import { useThreads } from './use-threads.ts'

const CountsContext = createContext<ReadonlyMap<string, number>>(new Map())

/** Tells everything inside how many threads are open where; what shows a count renders again only when some count changes. */
export function CommentCounts({ children }: { readonly children: ReactNode }) {
  const { threads = [] } = useThreads()
  useHearSeen()
  const text = JSON.stringify([...openCounts(threads)])
  const counts = useMemo(() => new Map(JSON.parse(text) as [string, number][]), [text])
  return <CountsContext value={counts}>{children}</CountsContext>
}

/** All of them, by place and by element. */
export function useOpenCounts(): ReadonlyMap<string, number> {
  return use(CountsContext)
}

/** Open threads at a place (text of an anchor), or about an element with its fields and cells (its id). */
export function useOpenCount(key: string): number {
  return useOpenCounts().get(key) ?? 0
}
