/** The parts of a length of time as people enter it. */
export interface DurationParts {
  readonly years: number
  readonly months: number
  readonly days: number
}

export const durationParts = ['years', 'months', 'days'] as const

/** The parts of an ISO 8601 length (`P1Y6M`); what is not written is 0. */
export function readDuration(duration: string): DurationParts {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration)
  return {
    years: Number(found?.[1] ?? 0),
    months: Number(found?.[2] ?? 0),
    days: Number(found?.[3] ?? 0),
  }
}

/** The length of these parts, `P0D` for none. */
export function writeDuration({ years, months, days }: DurationParts): string {
  const parts = [years > 0 && `${years}Y`, months > 0 && `${months}M`, days > 0 && `${days}D`]
  const written = parts.filter((part) => part !== false).join('')
  return written === '' ? 'P0D' : `P${written}`
}
