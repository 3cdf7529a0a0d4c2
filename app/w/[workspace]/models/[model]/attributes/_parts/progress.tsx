'use client'
import { useTranslations } from 'use-intl'
import { useModelBehind, whole } from '#app/_client/room/model-behind.tsx'
import { askedProgress, unconcreted } from '#lib/model/queries/asked-attributes.ts'

/** How much of what is asked for of these states is said, and how much elsewhere is not; counted after what was written is painted (F-112). */
export function Progress({ states }: { readonly states: readonly string[] }) {
  const t = useTranslations('tables')
  const model = useModelBehind(whole)
  const { filled, all } = askedProgress(model, states)
  const unfilled = unconcreted(model).length
  return (
    <>
      <span className="font-semibold">
        {t('table.progress', { filled: String(filled), all: String(all) })}
      </span>
      {all - filled < unfilled && (
        <span className="text-sm text-muted">
          {t('table.progressOfAll', { count: String(unfilled) })}
        </span>
      )}
    </>
  )
}
