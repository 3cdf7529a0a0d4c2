const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const tokyo = 9 * hour

/**
 * The same moment when somebody in Tokyo would be at work (Monday to Friday, 9 to 18), else the next morning, five past
 * nine. Milliseconds since 1970 in and out.
 */
export function inOfficeHours(moment: number): number {
  const local = moment + tokyo
  const morning = Math.floor(local / day) * day + 9 * hour + 5 * minute
  const time = local % day
  if (isWeekend(local) || time >= 18 * hour) return inOfficeHours(morning + day - tokyo)
  return time < 9 * hour ? morning - tokyo : moment
}

/** The first of January 1970 was a Thursday. */
function isWeekend(local: number): boolean {
  const weekday = (Math.floor(local / day) + 4) % 7
  return weekday === 0 || weekday === 6
}
