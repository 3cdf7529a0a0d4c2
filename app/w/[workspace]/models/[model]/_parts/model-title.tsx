'use client'
import { useLocale, useTranslations } from 'use-intl'
import { InlineEdit } from '#app/_ui/inline-edit.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { retitle } from '#lib/model/actions/rename.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { useAct } from './use-act.ts'

/** The title of the model; who may edit the model changes it in place. */
export function ModelTitle({
  title,
  suggested,
  canEdit,
}: {
  readonly title: LocalText
  /** titles nobody wrote; the first one somebody gives replaces them in both languages */
  readonly suggested: readonly string[]
  readonly canEdit: boolean
}) {
  const t = useTranslations('frame.top')
  const locale = useLocale()
  const { view } = useRoom().connection
  const act = useAct()
  const text = say(title, locale)
  if (!canEdit) return text
  return (
    <InlineEdit
      value={text}
      label={t('rename')}
      className="block max-w-full truncate"
      onCommit={(typed) =>
        act(retitle(view.getSnapshot(), { text: typed, locale, placeholders: suggested }))
      }
    />
  )
}
