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
import { governedRows } from '#lib/model/queries/ba-groups.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { StepLink } from '../../_parts/panels/panel-parts.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { BaClauses } from './ba-clauses.tsx'
import { BaDuties } from './ba-duties.tsx'
import { BaFacts } from './ba-facts.tsx'
import { BaMembers } from './ba-members.tsx'
import { Section } from './section.tsx'

/** One ba with everything that is said about it; each part is edited in place. */
export function BaDetail({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
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

  const { model, words } = telling
  const ba = own(model.bas, id)
  if (ba === undefined) return <p className="text-muted">{t('deleted')}</p>
  const governed = governedRows(model, id)
  const marks = Object.keys(model.demands).filter((key) => key.startsWith(`${id}|`)).length

  return (
    <article className="grid gap-4 rounded-card border border-line bg-card px-4 py-3.5">
      <header className="flex flex-wrap items-start gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-xs text-muted">{t('panel.ba')}</p>
          <h1 className="text-xl font-semibold">{nameOf(id, telling)}</h1>
          {change !== null && (
            <p className="text-xs text-ai">{t('changedBy', { name: change.name })}</p>
          )}
          {!canEdit && <p className="text-xs text-muted">{t('readOnly')}</p>}
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
      <BaFacts id={id} ba={ba} />
      <Section title={t('ba.field.governs')}>
        <div className="flex flex-wrap items-center gap-1.5">
          {governed.map((row) => (
            <Badge key={row} tone="ai">
              {words(`row.${row}`)}
            </Badge>
          ))}
          {governed.length === 0 && (
            <span className="text-sm text-muted">{t('ba.noGoverned')}</span>
          )}
          <StepLink to="attributes?tab=matrix">{t('ba.toMatrix')}</StepLink>
        </div>
      </Section>
      <BaMembers id={id} ba={ba} onShow={(state) => view.set({ state })} />
      <BaDuties id={id} ba={ba} />
      <BaClauses id={id} ba={ba} />
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
