'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Card } from '#app/_ui/card.tsx'
import { writePolicies } from '#lib/policy/write-policy.ts'
import { useSetting } from './use-setting.ts'

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
  const { workspace, outcome } = useSetting(workspaceId, t('changed'))
  const set = useMutation(trpc.model.setWritePolicy.mutationOptions(outcome))
  const now = workspace?.writePolicy
  if (now === undefined) return null
  return (
    <Card>
      <fieldset className="grid gap-2" disabled={!isOwner || set.isPending}>
        <legend className="float-left mb-1 w-full text-lg font-semibold">{t('title')}</legend>
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
