import type { Round } from '#lib/agreement/round/round.ts'
import type { RoundPolicy } from '#lib/agreement/round/policy.ts'
import { dayOf } from '#lib/words/time.ts'
import { endOfDay } from './due.ts'
import type { Rules } from './rules.ts'

/** How a round is decided and by when, as it is filled in: `days` and `day` as they are typed. */
export interface PolicyDraft {
  readonly rules: Rules
  readonly level: RoundPolicy['level']
  readonly conditional: RoundPolicy['conditional']
  readonly days: string
  readonly day: string
}

/** One that says nothing beyond who signs. */
export function newDraft(rules: Rules): PolicyDraft {
  return { rules, level: 'P', conditional: 'counts', days: '', day: '' }
}

/** How a round is decided, to be changed. */
export function draftOf({ policy, due }: Pick<Round, 'policy' | 'due'>): PolicyDraft {
  const { seats, level, conditional, validDays } = policy
  return {
    rules: Object.fromEntries(seats.map(({ orgId, ...rule }) => [orgId, rule])),
    level,
    conditional,
    days: validDays === null ? '' : String(validDays),
    day: due === null ? '' : dayOf(Date.parse(due)),
  }
}

/** The same as it is sent; null while nobody is asked. */
export function sentOf({ rules, level, conditional, days, day }: PolicyDraft): {
  readonly policy: Omit<RoundPolicy, 't'>
  readonly due: string | null
} | null {
  const seats = Object.entries(rules).map(([orgId, rule]) => ({ orgId, ...rule }))
  if (seats.length === 0) return null
  const validDays = /^[1-9]\d{0,3}$/.test(days) ? Number(days) : null
  return { policy: { seats, level, conditional, validDays }, due: endOfDay(day) }
}

/** The same for a round that is opened anew: a day that is over is none. */
export function withoutPast(draft: PolicyDraft, today: string = dayOf(Date.now())): PolicyDraft {
  return draft.day >= today ? draft : { ...draft, day: '' }
}
