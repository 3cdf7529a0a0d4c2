'use client'
import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useMembersChanged } from './use-members-changed.ts'

/** Makes an invitation; its answer holds the link, this once. */
export function useInvite() {
  const changed = useMembersChanged()
  return useMutation(useTRPC().member.invite.mutationOptions({ onSuccess: changed }))
}
