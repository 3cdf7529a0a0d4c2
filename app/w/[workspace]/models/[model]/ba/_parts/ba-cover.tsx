'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { coverProposals } from '#lib/catalog/ba/cover.ts'
import { baTemplate } from '#lib/catalog/ba/library.ts'
import type { Ba } from '#lib/model/ba.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { CoverList } from './cover-list.tsx'

/** Data a ba may cover and does not hold, folded away until somebody looks; people choose, nothing is added by itself (UC-26). */
export function BaCover({ id, ba }: { readonly id: string; readonly ba: Ba }) {
  const t = useTranslations('ba.cover')
  const { model } = useTelling()
  const act = useAct()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const proposals = useMemo(() => {
    const namesLike = ba.template && baTemplate(ba.template.id)?.namesLike
    return coverProposals(model, namesLike === undefined ? ba : { ...ba, namesLike })
  }, [model, ba])
  const picked = proposals.map(({ state }) => state).filter((state) => chosen.has(state))

  return (
    <details className="rounded-card border border-line-soft px-2.5 py-1.5">
      <summary className="min-h-6 cursor-pointer text-sm font-medium">
        {t('title')} ({proposals.length})
      </summary>
      {proposals.length === 0 ? (
        <p className="py-1 text-sm text-muted">{t('none')}</p>
      ) : (
        <div className="grid gap-2 pt-1 pb-1.5">
          <p className="text-xs text-muted">{t('lead')}</p>
          <CoverList proposals={proposals} chosen={chosen} onChosen={setChosen} />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setChosen(new Set(proposals.map(({ state }) => state)))}>
              {t('all')}
            </Button>
            <Button
              look="primary"
              disabled={picked.length === 0}
              onClick={() => {
                const isDone = act(
                  picked.map((member) => ({
                    type: 'include',
                    in: 'bas',
                    id,
                    field: 'members',
                    member,
                  })),
                )
                if (isDone) setChosen(new Set())
              }}
            >
              {t('add', { count: picked.length })}
            </Button>
          </div>
        </div>
      )}
    </details>
  )
}
