'use client'
import { use } from 'react'
import { CommandContext, useCommand } from '#app/_client/commands/use-command.ts'
import { lazily } from '#app/_ui/lazily.tsx'
import { useViewState } from '../use-view-state.ts'
import { showComments } from './panel-state.ts'

const OpenComments = lazily(async () => (await import('./open-comments.tsx')).OpenComments)

/**
 * コメント / the comments of the model beside every step: one thread, those of a place, or all. What it shows stands in the address:
 * `comment` a thread, `comments` a list or `here`, `place` a place other than what is selected.
 */
export function CommentsPanel() {
  const view = useViewState()
  const store = use(CommandContext)
  // Several things at once are no place; what lies around them is one.
  const hasSeveral = view.get('sel')?.includes(',') === true
  useCommand('comment', () => (hasSeveral && store?.run('commentArea') === true) || showComments())
  const [mode, comment] = [view.get('comments'), view.get('comment')]
  if (mode === undefined && comment === undefined) return null
  return <OpenComments mode={mode ?? 'here'} comment={comment} place={view.get('place')} />
}
