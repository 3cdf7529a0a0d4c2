import type { mutable } from './kinds.ts'

/** How a person wants to be told, in hours of their own day (0 to 23). */
export interface NoticeSetting {
  /** IANA name */
  readonly timeZone: string
  /** no mail from the first hour until before the second, which may lie on the next day; null: at any hour */
  readonly quiet: { readonly from: number; readonly until: number } | null
  /** when what merely happened is told, once a day */
  readonly digestHour: number
  /** topics of which no mail is wanted */
  readonly muted: readonly (typeof mutable)[number][]
}

/** How somebody is told who has said nothing: not at night in Japan, what merely happened in the morning (NT-6). Ours. */
export const usualSetting: NoticeSetting = {
  timeZone: 'Asia/Tokyo',
  quiet: { from: 21, until: 7 },
  digestHour: 9,
  muted: [],
}

/** Whether an hour of the day lies in somebody's quiet hours. */
export function isQuiet({ quiet }: NoticeSetting, hour: number): boolean {
  if (quiet === null) return false
  const { from, until } = quiet
  return from < until ? hour >= from && hour < until : hour >= from || hour < until
}
