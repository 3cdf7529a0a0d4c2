'use client'
import { createContext, use } from 'react'

/** What a figure may do; the same object as long as nothing changes, so that figures stay memoised. */
export interface FlowActs {
  readonly canEdit: boolean
  readonly rename: (id: string, name: string) => void
  /** The name is not written any more; ended by a key, the figure has the focus again. */
  readonly endRename: (id: string, isByKey: boolean) => void
  readonly startRename: (id: string) => void
}

export const FlowActsContext = createContext<FlowActs>({
  canEdit: false,
  rename: () => {},
  endRename: () => {},
  startRename: () => {},
})

/** The acts of the canvas around. */
export function useFlowActs(): FlowActs {
  return use(FlowActsContext)
}
