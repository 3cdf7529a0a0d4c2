'use client'
import { Download, Printer } from 'lucide-react'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { shownPath, type Shown } from '#lib/picture/trace/choose.ts'
import { startsOf, type Path } from '#lib/picture/trace/paths.ts'
import { renderTraceSvg } from '#lib/picture/trace/render-trace-svg.ts'
import { traceCounts, traceOf } from '#lib/picture/trace/trace.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { useToday } from '../../../_parts/use-today.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { MarkSign } from './mark-sign.tsx'
import { saveSvg } from './save-svg.ts'
import { TraceChoice } from './trace-choice.tsx'
import { TraceNotices } from './trace-notices.tsx'
import { TracePrint } from './trace-print.tsx'
import { traceSheet } from './trace-sheet.ts'
import { TraceTable } from './trace-table.tsx'
import { useTraceTelling, type TraceTelling } from './trace-telling.ts'

/** 属性トレース: how the attributes of one data change along its way, live, as a table on the screen and a picture to take along. */
export function TraceView() {
  const words = useTraceTelling()
  const view = useViewState()
  const { t, telling } = words
  const { model } = telling
  const shown = shownPath(model, { state: view.get('state'), path: view.get('path')?.split('.') })

  if (Object.keys(model.states).length === 0) {
    return (
      <EmptyState title={t('empty')} action={<ToFlow />}>
        {t('emptyLead')}
      </EmptyState>
    )
  }
  const choose = (state: string, path: Path | undefined) =>
    view.set({ state, path: path?.join('.'), at: undefined })
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <TraceChoice words={words} shown={shown} onChoose={choose} />
      {shown === undefined ? (
        <EmptyState title={t('gone')}>{t('goneLead')}</EmptyState>
      ) : (
        <Picture words={words} shown={shown} />
      )}
    </div>
  )
}

function Picture({ words, shown }: { readonly words: TraceTelling; readonly shown: Shown }) {
  const { t, telling } = words
  const view = useViewState()
  const today = useToday()
  const trace = traceOf(telling.model, shown.path)
  const sheet = traceSheet(trace, words, today)
  const counts = traceCounts(trace)
  const isAlone = startsOf(telling.model, shown.end).length === 1 && trace.events[0]?.length === 0
  return (
    <>
      <TraceNotices trace={trace} isAlone={isAlone} isOther={shown.isOther} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-full sm:basis-0">
          <h2 className="text-lg font-semibold">{sheet.title}</h2>
          <p className="flex flex-wrap gap-x-4 text-xs text-muted">
            <span>{sheet.lead}</span>
            {sheet.legend.map(({ mark, text }) => (
              <span key={mark} className="inline-flex items-center gap-1">
                <MarkSign mark={mark} />
                {text}
              </span>
            ))}
            <span className="font-medium text-ink">
              {t('counts', { changed: String(counts.changed), confirm: String(counts.confirm) })}
            </span>
          </p>
        </div>
        <Button
          icon={<Download size={14} aria-hidden />}
          onClick={() => saveSvg(renderTraceSvg(sheet), nameOf(shown.end, telling))}
        >
          {t('save')}
        </Button>
        <Button icon={<Printer size={14} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <TraceTable
        trace={trace}
        sheet={sheet}
        words={words}
        selected={view.get('at')}
        onSelect={(at) => view.set({ at })}
      />
      <p className="text-xs text-muted">{t('concernRules')}</p>
      <TracePrint sheet={sheet} />
    </>
  )
}

function ToFlow() {
  const t = useTranslations('trace')
  const { workspace, model } = useParams<{ workspace: string; model: string }>()
  return (
    <CalmLink className={buttonClass('primary')} href={`/w/${workspace}/models/${model}/flow`}>
      {t('toFlow')}
    </CalmLink>
  )
}
