'use client'
import { useLocale, useTranslations } from 'use-intl'
import { orgFace } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Avatar } from '#app/_ui/avatar.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { atRest } from '#app/_ui/lazily.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { say } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import { Invite } from './invite.tsx'
import type { Me, MemberRow, OrganizationRow } from './member-rows.ts'
import { PersonActions } from './person-actions.tsx'
import { SuspendOrganization } from './suspend-organization.tsx'

const Leaving = atRest(async () => (await import('./leaving.tsx')).Leaving)

/** One organisation: its mark, its people with their roles, and what one may do there. */
export function OrganizationSection({
  workspaceId,
  me,
  org,
  people,
}: {
  readonly workspaceId: string
  readonly me: Me
  readonly org: OrganizationRow
  readonly people: readonly MemberRow[]
}) {
  const t = useTranslations('members')
  const locale = useLocale()
  const name = say(org.name, locale)
  const isOwn = org.id === me.orgId
  const mayAct = can(me, 'member.setRoles', org.id) || can(me, 'member.remove', org.id)
  return (
    <section
      aria-labelledby={`org-${org.id}`}
      className="rounded-card border border-line bg-card shadow-card"
    >
      <div className="flex flex-wrap items-center gap-2 px-4 py-2.5">
        <h2 id={`org-${org.id}`} className="flex items-center gap-2 text-lg font-semibold">
          <OrgMark org={{ ...orgFace(org, locale), name }} />
        </h2>
        {org.status !== 'active' && <Badge tone="warn">{t(org.status)}</Badge>}
        <span className="flex-1 text-xs text-muted">{t('people', { count: people.length })}</span>
        {(isOwn || (org.status !== 'active' && can(me, 'workspace.manage'))) && (
          <Leaving {...{ workspaceId, me, org, name, people }} />
        )}
        {can(me, 'member.suspendOrganization') && !isOwn && org.status !== 'left' && (
          <SuspendOrganization workspaceId={workspaceId} org={org} />
        )}
        {can(me, 'member.invitePerson', org.id) && (
          <Invite workspaceId={workspaceId} invited={{ is: 'person', me, orgName: name }} />
        )}
      </div>
      {people.length === 0 ? (
        <p className="border-t border-line-soft px-4 py-3 text-muted">{t('noPeople')}</p>
      ) : (
        <Table
          caption={t('peopleOf', { org: name })}
          className="border-t border-line-soft [&_td]:align-middle [&_th]:align-middle"
        >
          <thead>
            <tr>
              <HeadCell className="w-64 pl-4">{t('person')}</HeadCell>
              <HeadCell>{t('roles')}</HeadCell>
              {isOwn && <HeadCell>{t('email')}</HeadCell>}
              {mayAct && (
                <HeadCell className="w-16">
                  <span className="sr-only">{t('actions')}</span>
                </HeadCell>
              )}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.userId}>
                <RowHead className="pl-4">
                  <span className="flex items-center gap-2">
                    <Avatar name={person.name} colour={org.colour} />
                    {person.name}
                    {person.userId === me.userId && <Badge tone="ai">{t('you')}</Badge>}
                  </span>
                </RowHead>
                <DataCell>
                  <span className="flex flex-wrap gap-1">
                    {person.roles.map((role) => (
                      <Badge key={role}>{t(`role.${role}`)}</Badge>
                    ))}
                  </span>
                </DataCell>
                {isOwn && <DataCell>{person.email}</DataCell>}
                {mayAct && (
                  <DataCell>
                    <PersonActions workspaceId={workspaceId} me={me} person={person} />
                  </DataCell>
                )}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
