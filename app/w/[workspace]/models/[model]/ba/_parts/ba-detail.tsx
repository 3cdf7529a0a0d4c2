'use client'
import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit, useLastChange, useSetPresence } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { own } from '#lib/base/own.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { showDay } from '#lib/words/time.ts'
import { CommentElement } from '../../_parts/comments/comment-button.tsx'
import { BaLimits } from '../../_parts/facts/at-rest.ts'
import { FindingsOf } from '../../_parts/findings/at-rest.ts'
import { ElementNotes } from '../../_parts/notes/at-rest.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useToday } from '../../_parts/use-today.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { BaClauses } from './ba-clauses.tsx'
import { BaDuties } from './ba-duties.tsx'
import { BaFacts } from './ba-facts.tsx'
import { BaMembers } from './ba-members.tsx'
import { BaDemands } from './ba-demands.tsx'
import { BaOrigin } from './ba-origin.tsx'
import { BaSource } from './ba-source.tsx'
import { PhaseAtAsOf, PhaseBadge } from '../../_parts/phase-badge.tsx'

/** One ba with everything that is said about it; each part is edited in place. */
export function BaDetail({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
  const editor = useTranslations('ba')
  const today = useToday()
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const view = useViewState()
  const setPresence = useSetPresence()
  const change = useLastChange(id)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    setPresence({ place: 'ba', selection: [id] })
    return () => setPresence({ selection: [] })
  }, [setPresence, id])

  const { model, locale } = telling
  const ba = own(model.bas, id)
  if (ba === undefined) return <p className="text-muted">{t('deleted')}</p>
  const due = ba.reviewBy ?? ''
  const isDue = due !== '' && due < today
  const marks = Object.keys(model.demands).filter((key) => key.startsWith(`${id}|`)).length

  return (
    <article className="grid gap-4 rounded-card border border-line bg-card px-4 py-3.5">
      <header className="flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-xs text-muted">{t('panel.ba')}</p>
          <h2 className="text-xl font-semibold">{nameOf(id, telling)}</h2>
          <p className="mt-0.5 flex flex-wrap items-center gap-1.5">
            <PhaseBadge ba={ba} withDays />
            {isDue && (
              <Badge tone="warn">{editor('reviewDue', { day: showDay(due, locale) })}</Badge>
            )}
          </p>
          <PhaseAtAsOf ba={ba} />
          {change !== null && (
            <p className="text-xs text-ai">{t('changedBy', { name: change.name })}</p>
          )}
          {!canEdit && <p className="text-xs text-muted">{t('readOnly')}</p>}
          <CommentElement id={id} />
          <ElementNotes id={id} />
          <FindingsOf id={id} className="mt-2 max-w-2xl" />
        </div>
        {canEdit && (
          <Button
            look="danger"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {t('ba.delete')}
          </Button>
        )}
      </header>
      <BaOrigin id={id} ba={ba} />
      <BaFacts id={id} ba={ba} />
      <BaLimits id={id} ba={ba} />
      <BaDemands id={id} />
      <BaMembers id={id} ba={ba} onShow={(state) => view.set({ state })} />
      <BaDuties id={id} ba={ba} />
      <BaClauses id={id} ba={ba} />
      <BaSource id={id} ba={ba} />
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('ba.deleteTitle', { name: nameOf(id, telling) })}
        confirmLabel={t('ba.delete')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => {
          act(removeElements(model, [id]))
          view.set({ ba: undefined })
        }}
      >
        {t('ba.deleteBody', { members: ba.members.length, marks })}
      </ConfirmDialog>
    </article>
  )
}
