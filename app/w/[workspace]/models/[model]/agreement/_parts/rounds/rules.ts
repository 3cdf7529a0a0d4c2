import type { SeatRule } from '#lib/agreement/round/policy.ts'

/** How many people of an organisation sign, and when, by organisation; those that are not in it are not asked. */
export type Rules = Readonly<Record<string, Omit<SeatRule, 'orgId'>>>

/** One signature of each of these organisations that has anybody who may sign, all at the same time. */
export function rulesFor(
  orgIds: readonly string[],
  signers: Readonly<Record<string, number>>,
): Rules {
  const asked = orgIds.filter((id) => (signers[id] ?? 0) > 0)
  return Object.fromEntries(asked.map((id) => [id, { seats: 1, needed: 1, group: 1 }]))
}

/** The same with one number changed; never more needed than there are seats. `text` as it is typed: what is no number from 1 to 20 changes nothing. */
export function withNumber(
  rules: Rules,
  orgId: string,
  field: keyof Rules[string],
  text: string,
): Rules {
  const rule = rules[orgId]
  const value = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (rule === undefined || value < 1 || value > 20) return rules
  const next = { ...rule, [field]: value }
  const fitting =
    field === 'needed'
      ? { ...next, seats: Math.max(next.seats, next.needed) }
      : { ...next, needed: Math.min(next.seats, next.needed) }
  return { ...rules, [orgId]: fitting }
}
