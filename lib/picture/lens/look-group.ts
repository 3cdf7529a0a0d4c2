import { orgTone } from '../tint.ts'
import type { Group, OrgLook, Says } from './paint.ts'

/** A group that stands for one organisation, in its colour and with its shape; a ring for who has no account. */
export function lookGroup(
  key: string,
  {
    rank,
    look,
    says,
  }: { readonly rank: number; readonly look: OrgLook | undefined; readonly says: Says },
): Group {
  return {
    key,
    rank,
    tone: orgTone(look?.colour),
    sign: look?.shape ?? 'ring',
    says,
  }
}
