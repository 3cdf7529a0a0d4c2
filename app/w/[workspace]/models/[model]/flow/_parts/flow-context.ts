'use client'
import { createContext, use } from 'react'

/** What a figure may do; the same object as long as nothing changes, so that figures stay memoised. */
export interface FlowActs {
  readonly canEdit: boolean
  /** Gives an element a name; `null` leaves it as it was. */
  readonly endRename: (id: string, name: string | null) => void
  readonly startRename: (id: string) => void
}

export const FlowActsContext = createContext<FlowActs>({
  canEdit: false,
  endRename: () => {},
  startRename: () => {},
})

/** The acts of the canvas around. */
export function useFlowActs(): FlowActs {
  return use(FlowActsContext)
}
