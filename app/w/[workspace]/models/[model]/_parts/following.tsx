'use client'
import { createContext, use, useMemo, useState, type ReactNode } from 'react'

/** Whose view of the canvas one follows. */
interface Following {
  /** id of the person; undefined: nobody */
  readonly userId: string | undefined
  readonly follow: (userId: string) => void
  readonly stop: () => void
}

const FollowingContext = createContext<Following>({
  userId: undefined,
  follow: () => {},
  stop: () => {},
})

/** Remembers it for all steps of a model: one may begin anywhere and arrives on the canvas. */
export function FollowingProvider({ children }: { readonly children: ReactNode }) {
  const [userId, setUserId] = useState<string>()
  const value = useMemo(
    () => ({ userId, follow: setUserId, stop: () => setUserId(undefined) }),
    [userId],
  )
  return <FollowingContext value={value}>{children}</FollowingContext>
}

/** Whom one follows, and how to begin and end it. */
export function useFollowing(): Following {
  return use(FollowingContext)
}
