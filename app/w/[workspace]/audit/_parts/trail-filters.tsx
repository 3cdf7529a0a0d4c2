'use client'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder, type OrgRow } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { auditGroups, type AuditGroup } from '#lib/audit/groups.ts'
import type { FilterKey, TrailFilter } from './use-trail-filter.ts'

interface Props {
  readonly workspaceId: string
  readonly orgs: readonly OrgRow[]
  readonly filter: TrailFilter
  readonly groups: readonly AuditGroup[] | undefined
}

/** The choice that leaves a filter out; the control cannot show an empty value. */
const everything = 'all'

/** Kind, organisation, person, period. A person is offered within the chosen organisation. */
export function TrailFilters({ workspaceId, orgs, filter, groups = auditGroups }: Props) {
  const t = useTranslations('audit')
  const locale = useLocale()
  const trpc = useTRPC()
  const { data: people } = useQuery(trpc.member.list.queryOptions({ workspaceId }))
  const face = faceFinder(orgs, locale)
  const all = { value: everything, label: t('screen.all') }
  const org = filter.get('org')
  const choose = (key: FilterKey) => (value: string) =>
    filter.set(key, value === everything ? '' : value)
  const members = (people ?? []).filter((p) => org === '' || p.orgId === org)
  return (
    <search
      aria-label={t('screen.filters')}
      className="grid grid-cols-2 items-end gap-2 sm:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto]"
    >
      <Select
        label={t('screen.group')}
        value={filter.get('kind') || everything}
        options={[all, ...groups.map((g) => ({ value: g, label: t(`group.${g}`) }))]}
        onValue={choose('kind')}
      />
      <Select
        label={t('screen.organisation')}
        value={org || everything}
        options={[
          all,
          ...orgs.map((o) => ({
            value: o.id,
            label: face(o.id).name,
            icon: <OrgMark org={face(o.id)} bare />,
          })),
        ]}
        onValue={choose('org')}
      />
      <Select
        label={t('screen.person')}
        value={filter.get('person') || everything}
        options={[
          all,
          ...members.map((p) => ({
            value: p.userId,
            label: t('who', { person: p.name, organisation: face(p.orgId).name }),
          })),
        ]}
        onValue={choose('person')}
      />
      <TextField
        label={t('screen.from')}
        type="date"
        value={filter.get('from')}
        onText={(value) => filter.set('from', value)}
      />
      <TextField
        label={t('screen.until')}
        type="date"
        value={filter.get('until')}
        onText={(value) => filter.set('until', value)}
      />
      <Button look="quiet" disabled={filter.isEmpty} onClick={filter.clear}>
        {t('screen.clear')}
      </Button>
    </search>
  )
}
