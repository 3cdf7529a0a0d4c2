/** The end of a day (`YYYY-MM-DD`) in the consortium's zone (Asia/Tokyo, which knows no summer time) as a UTC instant; null: no day. */
export function endOfDay(day: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const moment = Date.parse(`${day}T23:59:59.999+09:00`)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}
