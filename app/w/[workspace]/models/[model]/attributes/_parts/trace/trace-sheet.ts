import { shapeOutline } from '#app/_client/parts/shape.tsx'
import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import type { Ba } from '#lib/model/ba.ts'
import { baPhase } from '#lib/model/queries/ba-phase.ts'
import type { SheetColumn, TraceSheet } from '#lib/picture/trace/sheet.ts'
import type { Trace } from '#lib/picture/trace/trace.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { showDay } from '#lib/words/time.ts'
import type { TraceTelling } from './trace-telling.ts'
import { baWords, cellWords, eventWords } from './trace-words.ts'

/**
 * A trace with all its words, for the table on the screen and for the picture that is saved and printed. Whether a ba is in force is
 * told for `today` (P-38).
 */
export function traceSheet(trace: Trace, words: TraceTelling, today: string): TraceSheet {
  const { telling, t } = words
  const { model, locale } = telling
  return {
    title: titleOf(trace, words),
    lead: t('lead'),
    legend: (['changed', 'confirm', 'open'] as const).map((mark) => ({
      mark,
      text: t(`mark.${mark}`),
    })),
    columns: trace.path.map((_, i) => columnOf(trace, i, words)),
    rows: trace.rows.map(({ row, cells }) => ({
      group: row.key === 'category' ? telling.words('attributeKey.category') : undefined,
      label: telling.words(`row.${row.id}`),
      cells: cells.map((cell, i) => cellWords(cell, trace.path[i - 1], words)),
    })),
    crossingsLabel: t('crossings'),
    bandsLabel: t('bands'),
    lanes: [...Map.groupBy(trace.bands, (band) => band.ba)].map(([ba, spans]) => ({
      name: baWords(ba, words),
      tint: spans[0]?.tint ?? 0,
      ...periodOf(ba, words, today),
      spans,
    })),
    footer: t('footer', {
      model: say(model.meta.title, locale),
      day: model.meta.asOf,
      today,
    }),
  }
}

function periodOf(id: string, { telling, t }: TraceTelling, today: string) {
  const { model, locale } = telling
  const ba: Pick<Ba, 'effectiveFrom' | 'effectiveTo'> = own(model.bas, id) ?? {}
  const phase = baPhase(ba, today)
  const from = ba.effectiveFrom && showDay(ba.effectiveFrom, locale)
  const to = ba.effectiveTo && showDay(ba.effectiveTo, locale)
  const period =
    phase === 'before'
      ? t('period.before', { day: from ?? '' })
      : phase === 'ended'
        ? t('period.ended', { day: to ?? '' })
        : from !== undefined || to !== undefined
          ? t('period.inForce', { from: from ?? '', to: to ?? '' })
          : undefined
  return { phase, period }
}

function titleOf({ path }: Trace, { telling, t }: TraceTelling): string {
  const [from = '', to = ''] = [path[0], path.at(-1)].map((id) => nameOf(id ?? '', telling))
  return path.length > 1 ? t('title', { from, to }) : t('titleOfOne', { name: to })
}

function columnOf(trace: Trace, i: number, words: TraceTelling): SheetColumn {
  const { telling, t, faceOf } = words
  const { model } = telling
  const state = trace.path[i] ?? ''
  const holder = own(model.states, state)?.holder
  const look = holder === undefined ? undefined : faceOf(holder)
  const { entered = [], left = [] } = trace.crossings[i] ?? {}
  const names = (bas: readonly string[]) =>
    bas.map((ba) => baWords(ba, words)).join(telling.words('listSeparator'))
  return {
    name: nameOf(state, telling),
    holder: holder === undefined ? '' : nameOf(holder, telling),
    face: look && { path: shapeOutline(look.shape), colour: look.colour },
    events: (trace.events[i] ?? []).flatMap((id) => {
      const event = own(model.events, id)
      return event === undefined ? [] : [eventWords(event, words)]
    }),
    crossings: [
      ...(entered.length === 0 ? [] : [t('entered', { names: names(entered) })]),
      ...(left.length === 0 ? [] : [t('left', { names: names(left) })]),
    ],
  }
}
