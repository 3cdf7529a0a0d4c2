import type { Refusal } from '#lib/model/commands.ts'

const rule = 'stewarded'

/** What is answered for commands that were not written because the person is asked whether to propose them. */
export const proposed: Refusal = { refused: 'invariant', rule, path: '' }

export function isProposed(refusal: Refusal): boolean {
  return refusal.refused === 'invariant' && refusal.rule === rule
}
