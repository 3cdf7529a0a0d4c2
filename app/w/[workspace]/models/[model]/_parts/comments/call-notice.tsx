'use client'
import { useViewState } from '../use-view-state.ts'
import { useCallNotice } from './use-call-notice.ts'
import { useThreads } from './use-threads.ts'

/** Tells of comments in which one is called; shows nothing itself. */
export function CallNotice() {
  const { threads } = useThreads()
  useCallNotice(threads, useViewState().get('comment'))
  return null
}
