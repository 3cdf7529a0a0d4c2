import { can, type Principal } from '#lib/policy/can.ts'
import type { Holdings } from './holdings.ts'

/** Something that can be handed over: a part of a measure, or all that the organisation manages in a model. */
export type Line =
  | {
      readonly is: 'part'
      readonly key: string
      readonly model: Holdings['models'][number]
      readonly part: Holdings['models'][number]['parts'][number]
    }
  | {
      readonly is: 'managed'
      readonly key: string
      readonly model: Holdings['models'][number]
    }

/**
 * What of an organisation one may hand over: of one's own the parts, by who answers for it or administers it, and by the latter what it manages;
 * of one that takes no part its parts, by an owner (F-226).
 */
export function mayGive(
  me: Principal,
  org: { readonly id: string; readonly status: Holdings['status'] },
): { readonly parts: boolean; readonly managed: boolean } {
  const isMine = org.id === me.orgId
  const administers = isMine && can(me, 'member.leaveOrganization', org.id)
  return {
    parts: isMine
      ? administers || can(me, 'agreement.respond', org.id)
      : org.status !== 'active' && can(me, 'workspace.manage'),
    managed: administers,
  }
}

/**
 * What still asks for somebody (F-223): parts that nobody else is offered, and managed elements where one administers the organisation. Of
 * archived models none: they are closed until an owner restores them (F-264).
 */
export function linesOf(
  { models }: Holdings,
  may: { readonly parts: boolean; readonly managed: boolean },
): readonly Line[] {
  const open = models.filter(({ isArchived }) => !isArchived)
  return open.flatMap((model): Line[] => [
    ...(may.parts
      ? model.parts
          .filter(({ offered }) => offered.length === 0)
          .map((part): Line => ({ is: 'part', key: part.splitId, model, part }))
      : []),
    ...(may.managed && model.managed > 0
      ? [{ is: 'managed', key: `managed ${model.id}`, model } as const]
      : []),
  ])
}

/** Stands for nobody in the choice of whom a line goes to. */
export const keep = 'keep'

/** To whom each line goes: what was chosen for it, else what was chosen for all. */
export function chosenOf(
  lines: readonly Line[],
  { all, each }: { readonly all: string; readonly each: Readonly<Record<string, string>> },
): readonly { readonly line: Line; readonly orgId: string }[] {
  return lines.flatMap((line) => {
    const orgId = each[line.key] ?? all
    return orgId === keep ? [] : [{ line, orgId }]
  })
}
