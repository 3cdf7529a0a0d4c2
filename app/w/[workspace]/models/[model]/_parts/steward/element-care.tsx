'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useOrgs } from '../use-orgs.ts'
import { ElementHistory } from './element-history.tsx'
import { ProposalList } from './proposal-list.tsx'
import { elementOf, useHere, useStewardship } from './use-stewardship.ts'

/** Whose an element is, edits of it that wait for an answer, and its history; part of every panel's head. */
export function ElementCare({ id }: { readonly id: string }) {
  const t = useTranslations('steward')
  const element = useModel((model) => elementOf(model, id))
  const stewardship = useStewardship()
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const { face, nameOf } = useOrgs()
  if (element === null) return null
  const owner = stewardship?.owners.get(element) ?? null
  const isStewarded = stewardship?.policy === 'stewarded'
  const isForeign = isStewarded && owner !== null && owner !== me.orgId
  return (
    <div className="mt-1 grid gap-1.5 text-xs">
      {isStewarded && (
        <>
          <p className="flex flex-wrap items-center gap-1.5 text-muted">
            {t('manager')}
            {owner === null ? t('nobody') : <OrgMark org={face(owner)} className="text-ink" />}
            {isForeign && <Lock size={11} aria-hidden />}
          </p>
          {isForeign && canEdit && (
            <p className="text-muted">{t('othersNote', { org: nameOf(owner) })}</p>
          )}
          <HandOver element={element} owner={owner} />
        </>
      )}
      <ProposalList element={element} />
      <ElementHistory key={element} element={element} />
    </div>
  )
}

const release = 'release'

/** Hands an element over, for those who may: administrators of its organisation; owners, what nobody manages (ST-11). */
function HandOver({ element, owner }: { readonly element: string; readonly owner: string | null }) {
  const t = useTranslations('steward')
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const { orgs, me, isPast } = useRoom()
  const { face, nameOf } = useOrgs()
  const [withBa, setWithBa] = useState(false)
  const mine = useQuery(trpc.workspace.list.queryOptions())
  const head = useQuery(trpc.model.get.queryOptions(here))
  const hand = useMutation(
    trpc.model.handOver.mutationOptions({
      onSuccess: ({ changed }) => notify({ title: t('handed', { count: changed }) }),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => await queries.invalidateQueries(trpc.model.stewardship.pathFilter()),
    }),
  )
  const roles = mine.data?.find((w) => w.id === here.workspaceId)?.roles ?? []
  const may =
    owner === null ? roles.includes('owner') : owner === me.orgId && roles.includes('orgAdmin')
  const isOpen = !isPast && head.data?.archivedAt === null
  if (!may || !isOpen) return null
  const [collection, id = ''] = element.split('/')
  const isBa = collection === 'bas'
  return (
    <>
      <Select
        label={t('handOver')}
        hint={t('handOverHint')}
        value={owner ?? release}
        options={[
          { value: release, label: t('release') },
          ...orgs.map((org) => ({
            value: org.id,
            label: nameOf(org.id),
            icon: <OrgMark org={face(org.id)} bare />,
          })),
        ]}
        onValue={(value) =>
          hand.mutate({
            ...here,
            which: isBa && withBa ? { is: 'ba', ba: id } : { is: 'elements', elements: [element] },
            orgId: value === release ? null : value,
          })
        }
      />
      {isBa && <CheckField label={t('withBa')} checked={withBa} onCheck={setWithBa} />}
    </>
  )
}
