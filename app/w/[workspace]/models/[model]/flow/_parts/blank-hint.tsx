'use client'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Button } from '#app/_ui/button.tsx'
import { EventIcon } from './figures/event-icon.tsx'

/** Nothing drawn yet: what a flow looks like, as ghosts, a way to make them real, and the ways to begin from what there is (F-234). */
export function BlankHint({
  canEdit,
  onStart,
}: {
  readonly canEdit: boolean
  readonly onStart: () => void
}) {
  const t = useTranslations('canvas.empty')
  const { workspace } = useParams<{ workspace: string }>()
  const others = `/w/${workspace}/models/new`
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-6 text-center">
      <div className="grid max-w-xl justify-items-center gap-4">
        <div aria-hidden className="flex flex-wrap items-center justify-center gap-3 opacity-60">
          <span className="inline-flex h-7 items-center gap-1.5 rounded-sm border border-dashed border-line-strong px-3 text-xs font-semibold">
            <EventIcon kind="generate_acquire" /> {t('first')}
          </span>
          <Arrow />
          <span className="grid h-16 w-40 place-items-center rounded-lg border border-dashed border-line-strong bg-card text-sm font-semibold">
            {t('second')}
          </span>
          <Arrow />
          <span className="inline-flex h-7 items-center gap-1.5 rounded-sm border border-dashed border-line-strong px-3 text-xs font-semibold">
            <EventIcon kind="transfer_provide" /> {t('third')}
          </span>
        </div>
        <div>
          <p className="text-lg font-semibold">{t('title')}</p>
          <p className="text-muted">{canEdit ? t('text') : t('readOnly')}</p>
        </div>
        {canEdit && (
          <span className="pointer-events-auto">
            <Button look="primary" onClick={onStart}>
              {t('start')}
            </Button>
            <span className="mt-3 flex flex-wrap justify-center gap-x-4 text-sm">
              <CalmLink
                href={others}
                className="inline-flex min-h-6 items-center text-ai underline-offset-2 hover:underline"
              >
                {t('templates')}
              </CalmLink>
              <CalmLink
                href={`${others}#others`}
                className="inline-flex min-h-6 items-center text-ai underline-offset-2 hover:underline"
              >
                {t('import')}
              </CalmLink>
            </span>
          </span>
        )}
      </div>
    </div>
  )
}

function Arrow() {
  return (
    <svg width="44" height="10" viewBox="0 0 44 10">
      <path d="M0 5h36" stroke="currentColor" strokeWidth="1.4" strokeDasharray="4 3" />
      <path d="M35 1l8 4-8 4z" fill="currentColor" />
    </svg>
  )
}
