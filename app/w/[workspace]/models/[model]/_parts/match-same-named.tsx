'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { sameOrganizations } from '#lib/words/same-organization.ts'
import { can } from '#lib/policy/can.ts'
import { useHere } from './steward/use-stewardship.ts'

/** Matches at once those stakeholders that are called as an organisation is, as far as the reader may say so (S-27). */
export function MatchSameNamed({ open }: { readonly open: readonly string[] }) {
  const t = useTranslations('agreement.unmapped')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const sayWhy = useRefusalWords()
  const { orgs, me, isPast } = useRoom()
  const stakeholders = useModel((m) => m.stakeholders)
  const head = useQuery(trpc.model.get.queryOptions(here))
  const mine = useQuery(trpc.workspace.list.queryOptions())
  const map = useMutation(trpc.model.mapStakeholder.mutationOptions())
  const roles = mine.data?.find((w) => w.id === here.workspaceId)?.roles ?? []
  const isOpen = !isPast && head.data?.archivedAt === null
  if (!isOpen || !can({ ...me, roles }, 'model.map')) return null
  const named = open.flatMap((id) => {
    const one = stakeholders[id]
    return one === undefined ? [] : [{ id, name: one.name }]
  })
  const free = orgs.filter((org) => !head.data?.mappings.some(({ orgId }) => orgId === org.id))
  const same = [...sameOrganizations(named, free)].filter(
    ([, orgId]) => roles.includes('owner') || orgId === me.orgId,
  )
  if (same.length === 0) return null

  async function match() {
    try {
      for (const [stakeholderId, orgId] of same)
        await map.mutateAsync({ ...here, stakeholderId, orgId })
    } catch (error) {
      notify({ title: sayWhy(error), tone: 'bad' })
    } finally {
      await queries.invalidateQueries(trpc.model.get.pathFilter())
      await queries.invalidateQueries(trpc.agreement.list.pathFilter())
    }
  }

  return (
    <Button look="primary" className="w-fit" disabled={map.isPending} onClick={() => void match()}>
      {t('sameName', { count: same.length })}
    </Button>
  )
}
