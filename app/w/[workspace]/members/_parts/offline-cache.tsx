'use client'
import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Card } from '#app/_ui/card.tsx'
import { useSetting } from './use-setting.ts'

/** Whether browsers keep what is opened in them, and what that means; set by owners, read by all (S-28, F-8). */
export function OfflineCacheCard({
  workspaceId,
  isOwner,
}: {
  readonly workspaceId: string
  readonly isOwner: boolean
}) {
  const t = useTranslations('members.offlineCache')
  const trpc = useTRPC()
  const { workspace, outcome } = useSetting(workspaceId, t('changed'))
  const set = useMutation(trpc.workspace.setOfflineCache.mutationOptions(outcome))
  const isOn = workspace?.offlineCache
  if (isOn === undefined) return null
  return (
    <Card title={t('title')}>
      <label className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-1.5">
        <input
          type="checkbox"
          className="mt-1 size-4 self-start accent-ai"
          checked={isOn}
          disabled={!isOwner || set.isPending}
          onChange={() => set.mutate({ workspaceId, isOn: !isOn })}
        />
        {t('label')}
      </label>
      <dl className="mt-2 grid gap-x-4 gap-y-1 pl-[1.625rem] text-sm text-muted sm:grid-cols-[8rem_minmax(0,1fr)]">
        {(['kept', 'whose', 'gone'] as const).map((part) => (
          <div key={part} className="contents">
            <dt className="font-medium">{t(`${part}Title`)}</dt>
            <dd>{t(part)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
