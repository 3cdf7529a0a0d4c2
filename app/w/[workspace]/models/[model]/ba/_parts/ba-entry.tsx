'use client'
import { CalendarClock, FileText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useLastChange, usePeers } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { Ba } from '#lib/model/ba.ts'
import { say } from '#lib/model/local-text.ts'
import { governedRows } from '#lib/model/queries/ba-groups.ts'
import { baPhase } from '#lib/model/queries/ba-phase.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { olderOf } from '#lib/model/older-name.ts'
import { showDay } from '#lib/words/time.ts'
import { OlderMark } from '../../_parts/older-name.tsx'
import { StakeholderMark } from '../../_parts/stakeholder-mark.tsx'
import { useTelling } from '../../_parts/use-telling.ts'
import { useToday } from '../../_parts/use-today.ts'
import { PhaseBadge } from '../../_parts/phase-badge.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
  readonly isChosen: boolean
  readonly onChoose: (ba: string) => void
}

const mostParties = 4

/** One ba in the list: its kind, whether it is in force, parties, how much it holds, the attributes it governs, review and source. */
export function BaEntry({ id, ba, isChosen, onChoose }: Props) {
  const t = useTranslations('tables')
  const editor = useTranslations('ba')
  const telling = useTelling()
  const { model, words, locale } = telling
  const today = useToday()
  const change = useLastChange(id)
  const here = usePeers().filter((peer) => peer.place === 'ba' && peer.selection?.[0] === id)
  const governed = governedRows(model, id)
  const facts = [
    ba.version ?? false,
    t('ba.members', { count: ba.members.length }),
    ba.duties.length > 0 && t('ba.duties', { count: ba.duties.length }),
  ].filter((fact) => fact !== false)
  const more = ba.parties.length - mostParties
  const isDue = ba.reviewBy !== undefined && ba.reviewBy < today

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
        <span className="font-medium">
          {nameOf(id, telling)} <OlderMark older={olderOf(ba)} />
        </span>
        <span className="flex shrink-0 items-center gap-1">
          {baPhase(ba, today) !== 'inForce' && <PhaseBadge ba={ba} />}
          <Badge>{words(`normType.${ba.normType}`)}</Badge>
        </span>
      </span>
      <span className="flex flex-wrap gap-x-2 text-xs text-muted">
        {ba.parties.slice(0, mostParties).map((party) => (
          <StakeholderMark key={party} id={party} name={nameOf(party, telling)} />
        ))}
        {more > 0 && <span>{editor('column.more', { count: more })}</span>}
        {ba.parties.length === 0 && <span>{editor('column.everybody')}</span>}
      </span>
      <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 text-xs text-muted">
        {facts.join(' · ')}
        {governed.map((row) => (
          <Badge key={row} tone="ai" className="text-2xs">
            {words(`row.${row}`)}
          </Badge>
        ))}
      </span>
      {(ba.reviewBy !== undefined || ba.document !== undefined) && (
        <span className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
          {ba.reviewBy !== undefined && (
            <span className={cx('inline-flex items-center gap-1', isDue && 'text-warn')}>
              <CalendarClock size={12} aria-hidden />
              {editor(isDue ? 'reviewDue' : 'reviewOn', { day: showDay(ba.reviewBy, locale) })}
            </span>
          )}
          {ba.document !== undefined && (
            <span className="inline-flex min-w-0 items-center gap-1">
              <FileText size={12} aria-hidden className="shrink-0" />
              <span className="truncate">{say(ba.document.title, locale)}</span>
            </span>
          )}
        </span>
      )}
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
