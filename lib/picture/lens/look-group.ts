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
    tone: orgTones[look?.colour ?? 8] ?? 'org-8',
    sign: look?.shape ?? 'ring',
    says,
  }
}

const orgTones = [
  'org-0',
  'org-1',
  'org-2',
  'org-3',
  'org-4',
  'org-5',
  'org-6',
  'org-7',
  'org-8',
] as const
