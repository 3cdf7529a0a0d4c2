'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { baGroups } from '#lib/model/queries/ba-groups.ts'
import { baCategories, type BaCategory } from '#lib/model/vocabulary.ts'
import { CommentMark } from '../../_parts/comments/comment-mark.tsx'
import { useTelling } from '../../_parts/use-telling.ts'
import { BaEntry } from './ba-entry.tsx'

interface Props {
  readonly chosen: string
  readonly onChoose: (ba: string) => void
  readonly onCreate: (category: BaCategory | undefined) => void
}

/** The ba under the four categories of p9; a category without any says that nobody has looked at it. */
export function BaList({ chosen, onChoose, onCreate }: Props) {
  const t = useTranslations('tables.ba')
  const editor = useTranslations('ba')
  const { model, words } = useTelling()
  const canEdit = useCanEdit()

  return (
    <nav aria-label={t('title')} className="grid gap-3">
      {baGroups(model).map(({ group, bas }) => {
        const category = baCategories.find((each) => each === group)
        const title =
          category !== undefined
            ? words(`baCategory.${category}`)
            : group === 'agreement'
              ? editor('group.agreement')
              : t('uncategorised')
        return (
          <section key={group} aria-label={title}>
            <div className="flex items-center justify-between">
              <h2 className="text-xs font-medium text-muted">{title}</h2>
              {canEdit && (
                <IconButton
                  label={t('createIn', { category: title })}
                  icon={<Plus size={15} aria-hidden />}
                  onClick={() => onCreate(category)}
                />
              )}
            </div>
            {bas.length === 0 ? (
              <p className="rounded-card border border-dashed border-line-strong px-3 py-2 text-xs text-muted">
                {t('emptyCategory')}
              </p>
            ) : (
              <ul className="overflow-hidden rounded-card border border-line bg-card">
                {bas.map((id) => {
                  const ba = model.bas[id]
                  return (
                    ba && (
                      <li key={id} className="relative border-b border-line-soft last:border-b-0">
                        <BaEntry id={id} ba={ba} isChosen={id === chosen} onChoose={onChoose} />
                        <CommentMark
                          of={id}
                          place={`bas/${id}`}
                          className="absolute right-1.5 bottom-1"
                        />
                      </li>
                    )
                  )
                })}
              </ul>
            )}
          </section>
        )
      })}
    </nav>
  )
}
