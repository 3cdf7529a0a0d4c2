'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Select } from '#app/_ui/select.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { can } from '#lib/policy/can.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useHere } from './steward/use-stewardship.ts'
import { useOrgs } from './use-orgs.ts'

const nobody = 'nobody'

/**
 * Which organisation of the consortium a stakeholder of the model is (S-27). An owner says it of any stakeholder, an
 * administrator for the own organisation; everybody else reads it. Who signs for what follows from it.
 */
export function StakeholderAccount({
  id,
  name,
}: {
  readonly id: string
  /** what the choice is called where several stand together; without it the question itself */
  readonly name?: string
}) {
  const t = useTranslations('canvas.inspector')
  const here = useHere()
  const { workspaceId } = here
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  const { orgs, me, isPast } = useRoom()
  const { face, nameOf } = useOrgs()
  const head = useQuery(trpc.model.get.queryOptions(here))
  const mine = useQuery(trpc.workspace.list.queryOptions())
  const map = useMutation(
    trpc.model.mapStakeholder.mutationOptions({
      onError: (error) => notify({ title: sayWhy(error), tone: 'bad' }),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(trpc.model.get.pathFilter()),
          queries.invalidateQueries(trpc.agreement.list.pathFilter()),
        ]),
    }),
  )
  const roles = mine.data?.find((w) => w.id === workspaceId)?.roles
  if (head.data === undefined || roles === undefined) return null
  const now = head.data.mappings.find((m) => m.stakeholderId === id)?.orgId
  const isOwner = roles.includes('owner')
  const offered = orgs.filter((o) => isOwner || o.id === me.orgId || o.id === now)
  const isOpen = !isPast && head.data.archivedAt === null
  const mayMap =
    isOpen &&
    can({ ...me, roles }, 'model.map') &&
    (isOwner || now === undefined || now === me.orgId)

  if (!mayMap) {
    return (
      <p className="flex flex-wrap gap-x-2 text-sm">
        {name !== undefined && <span className="font-medium">{name}</span>}
        {now === undefined ? (
          <span className="text-muted">{t('accountNone')}</span>
        ) : (
          <OrgMark org={face(now)} />
        )}
      </p>
    )
  }
  return (
    <Select
      label={name ?? t('account')}
      {...(name === undefined ? { hint: t('accountHint') } : {})}
      value={now ?? nobody}
      options={[
        { value: nobody, label: t('accountNone') },
        ...offered.map((o) => ({
          value: o.id,
          label: nameOf(o.id),
          icon: <OrgMark org={face(o.id)} bare />,
        })),
      ]}
      onValue={(value) =>
        map.mutate({
          ...here,
          stakeholderId: id,
          orgId: value === nobody ? null : value,
        })
      }
    />
  )
}
