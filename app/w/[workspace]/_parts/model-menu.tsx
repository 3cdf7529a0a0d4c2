import { Archive, ArchiveRestore, MoreHorizontal } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { useArchive } from './use-archive.ts'

/** What can be done with a model as a whole, of those who may. */
export function ModelMenu({
  workspaceId,
  model,
}: {
  readonly workspaceId: string
  readonly model: {
    readonly id: string
    readonly title: LocalText
    readonly archivedAt: Date | null
  }
}) {
  const t = useTranslations('home.archive')
  const locale = useLocale()
  const { set, isPending } = useArchive(workspaceId)
  const isArchived = model.archivedAt !== null
  const Icon = isArchived ? ArchiveRestore : Archive
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          label={t('menu', { model: say(model.title, locale) })}
          icon={<MoreHorizontal size={16} aria-hidden />}
        />
      }
      entries={[
        {
          id: 'archive',
          label: isArchived ? t('restore') : t('archive'),
          icon: <Icon size={14} aria-hidden />,
          disabled: isPending,
          onChoose: () => set(model, !isArchived),
        },
      ]}
    />
  )
}
