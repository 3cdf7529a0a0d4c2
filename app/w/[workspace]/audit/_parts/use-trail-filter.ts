'use client'
import { useAddress } from '#app/_client/address/use-address.ts'
import { auditGroups, type AuditGroup } from '#lib/audit/groups.ts'

const keys = ['kind', 'org', 'person', 'from', 'until'] as const
export type FilterKey = (typeof keys)[number]

/** What of the trail is shown, kept in the address so that a pasted link shows the same. Days are the consortium's (JST). */
export function useTrailFilter() {
  const address = useAddress()
  const get = (key: FilterKey) => address.get(key) ?? ''
  const group = auditGroups.find((g) => g === get('kind'))
  const from = startOf(get('from'), 0)
  const until = startOf(get('until'), 1)
  return {
    get,
    set: (key: FilterKey, value: string) =>
      address.set({ [key]: value === '' ? undefined : value }),
    clear: () => address.set(Object.fromEntries(keys.map((key) => [key, undefined]))),
    isEmpty: keys.every((key) => get(key) === ''),
    search: {
      ...(group === undefined ? {} : { groups: [group] satisfies AuditGroup[] }),
      ...(isUuid(get('org')) ? { orgId: get('org') } : {}),
      ...(isUuid(get('person')) ? { userId: get('person') } : {}),
      ...(from === null ? {} : { from }),
      ...(until === null ? {} : { until }),
    },
  }
}

export type TrailFilter = ReturnType<typeof useTrailFilter>

const dayMs = 86_400_000

/** Midnight in Japan at the start of a day, `plus` days later; null for no day. */
function startOf(day: string, plus: number): Date | null {
  const at = Date.parse(`${day}T00:00:00.000+09:00`)
  return Number.isNaN(at) ? null : new Date(at + plus * dayMs)
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
