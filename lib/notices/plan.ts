import { topicOf, type NoticeKind } from './kinds.ts'
import { isQuiet, type NoticeSetting } from './setting.ts'

const minute = 60_000

/** Between two mails to one person about one consortium, unless something was decided (NT-3). Milliseconds. */
export const apart = 30 * minute

/** So long what comes first waits for what comes with it: twelve proposals in a row are one mail (NT-3). Milliseconds. */
export const gathering = 3 * minute

/** What has waited so long is mailed no more: mail was down, or nobody could be reached (NT-4). Milliseconds. */
export const tooOld = 7 * 24 * 60 * minute

/** A notice that waits. */
export interface Waiting {
  readonly id: number
  readonly kind: NoticeKind
  /** milliseconds since 1970 */
  readonly at: number
}

export interface Given {
  /** milliseconds since 1970 */
  readonly now: number
  /** when the last mail to this person about this consortium was made; null: never */
  readonly last: number | null
  readonly setting: NoticeSetting
  /** minute of the day (0 to 1439) of a moment where the person is */
  readonly minuteOfDay: (moment: number) => number
}

/** What becomes of the notices that wait: those that go into a mail now, and those that go into none. The others go on waiting. */
export interface Plan {
  readonly send: readonly Waiting[]
  readonly drop: readonly Waiting[]
}

/**
 * What goes into a mail now (NT-2 to NT-5): nothing in quiet hours; at once when something was decided, with what waits already; else what
 * was gathered, at most one mail in half an hour; what merely happened with the first mail after the hour of the day the person chose.
 */
export function plan(waiting: readonly Waiting[], given: Given): Plan {
  const { now, last, setting, minuteOfDay } = given
  const muted: readonly string[] = setting.muted
  const drop = waiting.filter(({ kind, at }) => muted.includes(topicOf[kind]) || now - at > tooOld)
  const wanted = waiting.filter((notice) => !drop.includes(notice))
  if (isQuiet(setting, Math.floor(minuteOfDay(now) / 60))) return { send: [], drop }
  const told = digestMoment(given)
  const ready = wanted.filter(({ kind, at }) => topicOf[kind] !== 'news' || at < told)
  const isDecided = ready.some(({ kind }) => topicOf[kind] === 'decision')
  const isApart = last === null || now - last >= apart
  const isGathered = ready.some(({ kind, at }) => topicOf[kind] === 'news' || now - at >= gathering)
  return { send: isDecided || (isApart && isGathered) ? ready : [], drop }
}

/** The last moment at which it was the hour of the daily mail, to the minute. */
function digestMoment({ now, setting, minuteOfDay }: Given): number {
  const since = (minuteOfDay(now) - setting.digestHour * 60 + 1440) % 1440
  return now - (now % minute) - since * minute
}

/** How long to wait after so many attempts that failed: 1, 2, 4 … minutes, at most six hours. Milliseconds (NT-8). */
export function backOff(attempts: number): number {
  return Math.min(2 ** Math.max(0, attempts - 1), 360) * minute
}

/** After so many attempts, about two days, a mail is given up (NT-8). */
export const mostAttempts = 16
