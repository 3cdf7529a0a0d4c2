'use client'
import { useParams } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { Term } from '#app/_client/parts/term.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { Finding } from '#lib/derive/finding.ts'
import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { say } from '#lib/model/local-text.ts'
import { demandChange } from '#lib/model/queries/cell-change.ts'
import {
  markOf,
  marksOfBa,
  matrixColumns,
  matrixProgress,
  nextMark,
  readMark,
  rowsWithoutBa,
  setMark,
  usedRows,
} from '#lib/model/queries/demand-matrix.ts'
import { attributeCorners, useAttributeRows } from '../../_parts/attribute-rows.tsx'
import { CellCommentMark } from '../../_parts/comments/comment-mark.tsx'
import { foundMarks, speaksOfRow } from '../../_parts/findings/found-marks.ts'
import { useToldFindings } from '../../_parts/findings/use-finding-text.ts'
import { Grid } from '../../_parts/grid/grid.tsx'
import type { CellMark, CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { settled } from '../../_parts/grid/settled.ts'
import { useTableAddress } from '../../_parts/grid/views/use-table-address.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useSignedModel } from '../../_parts/use-signed-model.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { CoverageStrip } from './coverage-strip.tsx'
import { DemandEditor } from './demand-editor.tsx'
import { DemandMark } from './demand-mark.tsx'
import { moreRow, withMoreRow } from './more-row.tsx'
import { Strip, Toggle, Toolbar } from './toolbar.tsx'

interface Props {
  readonly selected: CellRef | undefined
  readonly onSelect: (at: CellRef) => void
}

/** Table 3-1: which ba must be considered for which attribute (p17; ). */
export function Matrix({ selected, onSelect }: Props) {
  const t = useTranslations('tables.matrix')
  const rowWords = useTranslations('tables.attributes')
  const telling = useTelling()
  const { model, locale, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  const presence = useCellPresence('attributes-matrix', selected)
  const isProposed = useProposedPlaces()
  const signed = useSignedModel()
  const told = useToldFindings()
  const view = useTableAddress('attributes-matrix')
  const hasOthers = view.get('others') === '1'
  const hasMore = view.get('more') === '1'
  const setOthers = (isOn: boolean) => view.set({ others: isOn ? '1' : undefined })
  const setMore = () => view.set({ more: '1' })
  const now = matrixColumns(model)
  // Which ba stand where is settled when the table is opened: a column must not jump while somebody marks it.
  const [first] = useState(now)
  const params = useParams<{ workspace: string; model: string }>()

  const all = settled([...first.marked, ...first.others], [...now.marked, ...now.others])
  const leading = first.marked.length === 0 ? all : first.marked.filter((id) => all.includes(id))
  const others = all.filter((id) => !leading.includes(id))
  const bas = hasOthers ? [...leading, ...others] : leading
  const rows = hasMore ? attributeRows : usedRows(model)
  const hidden = attributeRows.length - rows.length
  const shown = withMoreRow(useAttributeRows(rows, 'row'), hidden, rowWords, setMore)
  const progress = matrixProgress(model, rows, bas)
  const without = rowsWithoutBa(model, rows).map((id) => words(`row.${id}`))
  const spellings = {
    required: t('spellings.required').split(' '),
    undecided: t('spellings.undecided').split(' '),
    notApplicable: t('spellings.notApplicable').split(' '),
  }

  /** What checks say of the mark, and that it is another than was signed: clause and note are shown, and told in the history. */
  function marksOf(at: { readonly ba: string; readonly row: AttributeRowId }): readonly CellMark[] {
    const found =
      told === null
        ? []
        : foundMarks(
            told,
            told.found.about(at.ba).filter((one) => isAboutMark(one, at)),
          )
    const change = signed === undefined ? undefined : demandChange(signed, model, at)
    const was = markOf(change?.before ?? undefined)
    if (change === undefined || was === markOf(model.demands[demandKey(at.ba, at.row)]))
      return found
    const long = t('changedFrom', { before: t(`spoken.${was}`) })
    return [...found, { kind: 'changed', short: long, long }]
  }

  function cellOf({ row, column }: CellRef): GridCell {
    if (row === moreRow)
      return {
        text: '',
        content: rowWords('moreRows'),
        editing: 'none',
        tone: 'muted',
        isCentred: true,
      }
    if (model.bas[column] === undefined) return { text: '', content: null, editing: 'none' }
    const demand = model.demands[demandKey(column, row as AttributeRowId)]
    const mark = markOf(demand)
    const detail = [demand?.clause, demand?.note && say(demand.note, locale)].filter(
      (d) => d !== undefined && d !== '',
    )
    const text =
      mark === 'required' ? words('mark.required') : mark === 'undecided' ? '' : t('none')
    return {
      text,
      content: (
        <>
          <DemandMark demand={demand} />
          <CellCommentMark place={`demands/${demandKey(column, row as AttributeRowId)}`} />
        </>
      ),
      spoken: [t(`spoken.${mark}`), ...detail].join(' '),
      editing: 'both',
      isOpen: mark === 'undecided',
      marks: marksOf({ ba: column, row: row as AttributeRowId }),
      changedBy: presence.changedBy([demandKey(column, row as AttributeRowId)]),
      isProposed: isProposed('demands', demandKey(column, row as AttributeRowId)),
      isCentred: true,
    }
  }

  function meaningOf({ row, column, text }: CellText): Command[] | undefined {
    const mark = readMark(text, spellings)
    return mark === undefined
      ? undefined
      : setMark(model, { ba: column, row: row as AttributeRowId }, mark)
  }

  function cycle({ row, column }: CellRef) {
    if (row === moreRow) return setMore()
    const at = { ba: column, row: row as AttributeRowId }
    act(setMark(model, at, nextMark(markOf(model.demands[demandKey(at.ba, at.row)]))))
  }

  if (all.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={
          <CalmLink
            className={buttonClass('primary')}
            href={`/w/${params.workspace}/models/${params.model}/ba`}
          >
            {t('toBa')}
          </CalmLink>
        }
      >
        {t('emptyLead')}
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-3">
      <Toolbar>
        <span className="font-semibold">
          {t('progress', { considered: String(progress.considered), all: String(progress.all) })}
        </span>
        <span className="text-muted">{t('legend')}</span>
        {others.length > 0 && (
          <Toggle isOn={hasOthers} onToggle={setOthers}>
            {t('others', { count: others.length })}
          </Toggle>
        )}
      </Toolbar>
      <Grid
        name="attributes-matrix"
        table="attributes-matrix"
        label={t('title')}
        hint={`${t('keys')} ${words('markMeaning.undecided')}`}
        corners={[
          {
            key: 'category',
            content: <span className="sr-only">{rowWords('category')}</span>,
            width: attributeCorners.category,
          },
          {
            key: 'attribute',
            content: <Term id="attribute">{rowWords('attribute')}</Term>,
            width: attributeCorners.attribute,
          },
        ]}
        columnsTitle={t('columns')}
        emptyLabel={t('spoken.undecided')}
        columns={bas.map((id) => {
          const ba = model.bas[id]
          const name = ba === undefined ? id : say(ba.name, locale)
          const head = (
            <>
              {name}
              <CoverageStrip marks={marksOfBa(model, rows, id)} />
            </>
          )
          return { id, label: name, head, width: 132 }
        })}
        rows={shown}
        cell={cellOf}
        canEdit={canEdit}
        peersAt={presence.peersAt}
        selected={selected}
        onSelect={(at) => {
          if (at.row !== moreRow) onSelect(at)
        }}
        onKey={(at, key) => {
          if (key !== ' ' && key.toLowerCase() !== 'o') return false
          cycle(at)
          return true
        }}
        onText={(cells) => sink.take(cells, meaningOf)}
        reads={(cell) => meaningOf(cell) !== undefined}
        onClear={(cells) =>
          act(
            cells.flatMap(({ row, column }) =>
              setMark(model, { ba: column, row: row as AttributeRowId }, 'undecided'),
            ),
          )
        }
        renderPanel={(at) => <DemandEditor ba={at.column} row={at.row as AttributeRowId} />}
        undo={sink.undo}
        redo={sink.redo}
      />
      <p className="text-xs text-muted">{t('keys')}</p>
      <Strip tone={without.length === 0 ? 'ok' : 'warn'}>
        {without.length === 0
          ? t('withoutNone')
          : t('without', { rows: without.join(words('listSeparator')) })}
      </Strip>
    </div>
  )
}

/** Whether a check speaks of what this ba says of this attribute; what a ba below leaves out is told there. */
function isAboutMark(
  finding: Finding,
  { ba, row }: { readonly ba: string; readonly row: AttributeRowId },
): boolean {
  return speaksOfRow(finding, row) && (finding.check !== 'F-22' || finding.elements[0] === ba)
}
