import { useEffect, useEffectEvent } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { usePutThread } from './use-threads.ts'

const nameFor = (userId: string, modelId: string) => `yoriai-seen ${userId} ${modelId}`

/**
 * What this person has seen in one window is seen in their others of this browser (F-87). Told by the browser alone: how far
 * somebody has read is no news for anybody else.
 */
export function useTellSeen(): (thread: ThreadView) => void {
  const { me, modelId } = useRoom()
  return (thread) => {
    const channel = new BroadcastChannel(nameFor(me.userId, modelId))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes none
    channel.postMessage(thread)
    channel.close()
  }
}

/** Takes what was seen in another window of this person. */
export function useHearSeen(): void {
  const { me, modelId } = useRoom()
  const name = nameFor(me.userId, modelId)
  const put = usePutThread()
  const take = useEffectEvent((thread: ThreadView) => put(thread))
  useEffect(() => {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }: MessageEvent<ThreadView>) => take(data))
    return () => channel.close()
  }, [name])
}
