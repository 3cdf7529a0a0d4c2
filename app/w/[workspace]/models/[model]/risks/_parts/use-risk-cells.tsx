'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { cx } from '#app/_ui/cx.ts'
import {
  chooseOfRisk,
  rateRisk,
  takeReasonsBack,
  type RiskChoice,
  type RiskRating,
} from '#lib/model/actions/risk.ts'
import type { Command } from '#lib/model/commands.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { viewpoints } from '#lib/model/vocabulary.ts'
import { levelText, readLevel, scaleOf } from '#lib/words/risk-level-text.ts'
import { CellCommentMark } from '../../_parts/comments/comment-mark.tsx'
import { ChoiceList } from '../../_parts/fields/choice-list.tsx'
import { foundMarks } from '../../_parts/findings/found-marks.ts'
import { useToldFindings } from '../../_parts/findings/use-finding-text.ts'
import type { CellMark, CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { MeasureEditor } from '../../_parts/measure-editor.tsx'
import { useAct } from '../../_parts/use-act.ts'
import type { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { markColumn } from './mark-column.ts'
import { MeasureList } from './measure-list.tsx'
import { axisOf, isRating, useRiskOptions } from './use-risk-options.ts'

/** Nothing that can be edited, or nothing at all. */
export const noCell: GridCell = { text: '', content: null, editing: 'none' }

/** Stands for nothing among the choices of what may be empty. */
const none = 'none'

/**
 * The cells of risks, the same in the table of one event and in the register of all: what they show, what a text in them means, how
 * they are chosen and emptied. `row` is the id of the risk, `column` the part of it.
 */
export function useRiskCells(presence: ReturnType<typeof useCellPresence>) {
  const t = useTranslations('tables.risks')
  const { model, locale, words } = useTelling()
  const canEdit = useCanEdit()
  const act = useAct()
  const isProposed = useProposedPlaces()
  const told = useToldFindings()
  const options = useRiskOptions()
  const isChoice = (column: string): column is RiskChoice | RiskRating =>
    Object.hasOwn(options, column)
  const scale = (rating: RiskRating) => scaleOf(model, axisOf[rating])

  /** What checks say of a risk, and of the measures against it, where it belongs. */
  function marksOf({ row, column }: CellRef): readonly CellMark[] {
    if (told === null) return []
    const about = told.found.about(row)
    const ofMeasures =
      column === 'measures' ? measuresOf(model, row).flatMap((id) => told.found.about(id)) : []
    const here = [...new Set([...about, ...ofMeasures])]
    return foundMarks(
      told,
      here.filter((one) => markColumn(one) === column),
    )
  }

  function cell(at: CellRef): GridCell {
    const shown = bare(at)
    const marks = shown === noCell ? [] : marksOf(at)
    return marks.length === 0 ? shown : { ...shown, marks }
  }

  function bare({ row, column }: CellRef): GridCell {
    const risk = model.risks[row]
    if (risk === undefined) return noCell
    if (column === 'incident') {
      const text = say(risk.incident, locale)
      return {
        text,
        content: (
          <span
            className={cx('whitespace-pre-line', risk.status === 'dismissed' && 'line-through')}
          >
            {text}
            <CellCommentMark of={row} place={`risks/${row}`} />
          </span>
        ),
        editing: 'text',
        changedBy: presence.changedBy([row]),
        isProposed: isProposed('risks', row),
      }
    }
    if (column === 'measures') {
      const titles = measuresOf(model, row).map((id) =>
        say(model.measures[id]?.title ?? { ja: id }, locale),
      )
      return {
        text: titles.join(words('listSeparator')),
        content: <MeasureList risk={row} />,
        ...(titles.length === 0 ? { spoken: t('noMeasure') } : {}),
        editing: 'panel',
        isOpen: titles.length === 0 && risk.status !== 'dismissed',
      }
    }
    if (isRating(column)) {
      const level = risk[column]
      if (level === undefined)
        return { text: '', content: null, spoken: t('notRated'), editing: 'both' }
      const text = levelText(scale(column), level, locale)
      return { text, content: text, editing: 'both' }
    }
    if (!isChoice(column)) return noCell
    const text = options[column].find((c) => c.value === risk[column])?.label ?? ''
    return { text, content: text, editing: 'both', isOpen: text === '' && column !== 'unit' }
  }

  /** The value a text names among those of a column. */
  function valueOf(column: RiskChoice | RiskRating, text: string): string | undefined {
    if (isRating(column)) return readLevel(scale(column), text)?.toString()
    return options[column].find((c) => c.label === text)?.value
  }

  function chosen(id: string, column: RiskChoice | RiskRating, value: string | undefined) {
    if (!isRating(column)) return chooseOfRisk(id, column, value)
    return value === undefined ? undefined : rateRisk(id, column, Number(value))
  }

  /** What a text means in a cell; undefined: nothing. */
  function meaning({ row, column, text }: CellText): readonly Command[] | undefined {
    const typed = text.trim()
    if (typed === '') return cleared({ row, column })
    if (column === 'incident') {
      const value = writtenIn(locale, typed, model.risks[row]?.incident)
      return [{ type: 'set', in: 'risks', id: row, field: 'incident', value }]
    }
    return isChoice(column) ? chosen(row, column, valueOf(column, typed)) : undefined
  }

  /** Empties what may be empty; nothing for the others. */
  function cleared({ row, column }: CellRef): readonly Command[] {
    const risk = model.risks[row]
    if (risk === undefined) return []
    if (isRating(column)) {
      return risk[column] === undefined ? [] : rateRisk(row, column, undefined)
    }
    const isUnit = column === 'unit' && risk.unit !== undefined
    return isUnit ? [{ type: 'set', in: 'risks', id: row, field: 'unit', value: undefined }] : []
  }

  /** What goes with texts that move risks to other viewpoints: the reasons why those had none (MA-10). */
  function reasonsOf(cells: readonly CellText[]): Command[] {
    const places = cells.flatMap(({ row, column, text }) => {
      const risk = model.risks[row]
      if (column !== 'viewpoint' || risk === undefined) return []
      const viewpoint = viewpoints[options.viewpoint.findIndex((c) => c.label === text.trim())]
      return viewpoint === undefined || viewpoint === risk.viewpoint
        ? []
        : [{ event: risk.event, viewpoint }]
    })
    return takeReasonsBack(model, places)
  }

  function panel({ row, column }: CellRef, close: () => void) {
    if (column === 'measures') return <MeasureEditor risk={row} />
    if (!isChoice(column)) return null
    const value = model.risks[row]?.[column]
    const nothing = isRating(column) ? t('notRated') : t('noUnit')
    const mayBeEmpty = isRating(column) || column === 'unit'
    return (
      <ChoiceList<string>
        legend={t(column)}
        options={[...(mayBeEmpty ? [{ value: none, label: nothing }] : []), ...options[column]]}
        chosen={value === undefined ? none : String(value)}
        canEdit={canEdit}
        onChoose={(to) => {
          if (to === none) {
            if (act(cleared({ row, column }))) close()
            return
          }
          const label = options[column].find((c) => c.value === to)?.label ?? ''
          const commands = chosen(row, column, to) ?? []
          if (act([...reasonsOf([{ row, column, text: label }]), ...commands])) close()
        }}
      />
    )
  }

  return { cell, meaning, cleared, reasonsOf, panel }
}
