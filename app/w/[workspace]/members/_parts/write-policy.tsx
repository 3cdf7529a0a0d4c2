'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Card } from '#app/_ui/card.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { writePolicies } from '#lib/policy/stewardship.ts'

/** Whether every editor edits everything or what an organisation manages is its own; set by owners, read by all (ST-10). */
export function WritePolicyCard({
  workspaceId,
  isOwner,
}: {
  readonly workspaceId: string
  readonly isOwner: boolean
}) {
  const t = useTranslations('steward.policy')
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const said = useRefusalWords()
  const here = useQuery(trpc.workspace.get.queryOptions({ workspaceId }))
  const set = useMutation(
    trpc.model.setWritePolicy.mutationOptions({
      onSuccess: () => notify({ title: t('changed') }),
      onError: (error) => notify({ title: said(error), tone: 'bad' }),
      onSettled: async () => {
        await queries.invalidateQueries(trpc.workspace.get.pathFilter())
        await queries.invalidateQueries(trpc.model.stewardship.pathFilter())
      },
    }),
  )
  const now = here.data?.workspace.writePolicy
  if (now === undefined) return null
  return (
    <Card>
      <fieldset className="grid gap-2" disabled={!isOwner || set.isPending}>
        <legend className="float-left mb-1 w-full text-base font-semibold">{t('title')}</legend>
        {writePolicies.map((policy) => (
          <label key={policy} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-1.5">
            <input
              type="radio"
              name="write-policy"
              className="mt-1 size-4 self-start accent-ai"
              checked={now === policy}
              onChange={() => set.mutate({ workspaceId, policy })}
            />
            <span>
              {t(policy)}
              <span className="block text-sm text-muted">{t(`${policy}Note`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Card>
  )
}
