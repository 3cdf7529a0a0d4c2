'use client'
import { useEffect } from 'react'
import type { Permission } from '#lib/policy/permissions.ts'
import { useViewState } from '../use-view-state.ts'
import { wholeList } from './panel-state.ts'
import { ReviewsList } from './reviews-list.tsx'
import { say } from './said.ts'

/** The list of what has to be looked at again beside every step, while the address asks for it. */
export function ReviewsPanel({ permissions }: { readonly permissions: readonly Permission[] }) {
  // What was said of one model says nothing about the next.
  useEffect(() => () => say(''), [])
  return useViewState().get('reviews') === wholeList ? (
    <ReviewsList permissions={permissions} />
  ) : null
}
