import { useQuery } from '@tanstack/react-query'
import { Archive } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useArchive } from '../../../_parts/use-archive.ts'

/** Says that the model is put away and only read, with the way back for those who may (F-83). */
export function ArchivedNotice({
  workspaceId,
  modelId,
  mayRestore,
}: {
  readonly workspaceId: string
  readonly modelId: string
  readonly mayRestore: boolean
}) {
  const t = useTranslations('home.archive')
  const { data } = useQuery(useTRPC().model.get.queryOptions({ workspaceId, modelId }))
  const { set, isPending } = useArchive(workspaceId)
  if (data === undefined || data.archivedAt === null) return null
  return (
    <output className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-tag px-4 py-2 text-sm print:hidden">
      <Archive size={14} aria-hidden className="text-muted" />
      <strong className="font-semibold">{t('notice')}</strong>
      <span className="text-muted">{mayRestore ? t('noticeMay') : t('noticeAsk')}</span>
      {mayRestore && (
        <Button className="ml-auto" disabled={isPending} onClick={() => set(data, false)}>
          {t('restore')}
        </Button>
      )}
    </output>
  )
}
