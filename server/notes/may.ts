import { can } from '#lib/policy/can.ts'
import type { Member } from '#server/trpc/procedures.ts'

/** Whether a member may take a note back: their own, and as an administrator every one of their organisation (PN-3). */
export function mayRemove(
  member: Member,
  note: { readonly userId: string; readonly orgId: string },
): boolean {
  return note.userId === member.userId || can(member, 'note.tidy', note.orgId)
}
