'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit, useLastChange, usePeers } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import type { Ba } from '#lib/model/ba.ts'
import { baGroups, governedRows } from '#lib/model/queries/ba-groups.ts'
import type { BaCategory } from '#lib/model/vocabulary.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Props {
  readonly chosen: string
  readonly onChoose: (ba: string) => void
  readonly onCreate: (category: BaCategory | undefined) => void
}

/** The ba under the four categories of p9; a category without any says that nobody has looked at it. */
export function BaList({ chosen, onChoose, onCreate }: Props) {
  const t = useTranslations('tables.ba')
  const { model, words } = useTelling()
  const canEdit = useCanEdit()

  return (
    <nav aria-label={t('title')} className="grid gap-3">
      {baGroups(model).map(({ category, bas }) => {
        const title = category === undefined ? t('uncategorised') : words(`baCategory.${category}`)
        return (
          <section key={category ?? 'none'} aria-label={title}>
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
                      <li key={id} className="border-b border-line-soft last:border-b-0">
                        <Entry id={id} ba={ba} isChosen={id === chosen} onChoose={onChoose} />
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

interface EntryProps {
  readonly id: string
  readonly ba: Ba
  readonly isChosen: boolean
  readonly onChoose: (ba: string) => void
}

function Entry({ id, ba, isChosen, onChoose }: EntryProps) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const { model, words } = telling
  const change = useLastChange(id)
  const here = usePeers().filter((peer) => peer.place === 'ba' && peer.selection?.[0] === id)
  const facts = [
    t('ba.members', { count: ba.members.length }),
    ba.parties.length > 0 && t('ba.parties', { count: ba.parties.length }),
    t('ba.governs', { count: governedRows(model, id).length }),
    ba.duties.length > 0 && t('ba.duties', { count: ba.duties.length }),
  ].filter((fact) => fact !== false)

  return (
    <button
      type="button"
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(id)}
      className={cx(
        'grid w-full gap-0.5 border-l-2 px-3 py-2 text-left -outline-offset-2',
        isChosen ? 'border-ai bg-ai-soft' : 'border-transparent hover:bg-tag',
      )}
    >
      <span className="flex items-start justify-between gap-2">
        <span className="font-medium">{nameOf(id, telling)}</span>
        <Badge>{words(`normType.${ba.normType}`)}</Badge>
      </span>
      <span className="text-xs text-muted">{facts.join(' · ')}</span>
      {(here.length > 0 || change !== null) && (
        <span className="text-2xs text-ai">
          {here.length > 0
            ? here.map((peer) => peer.name).join(t('separator'))
            : t('changedBy', { name: change?.name ?? '' })}
        </span>
      )}
    </button>
  )
}
