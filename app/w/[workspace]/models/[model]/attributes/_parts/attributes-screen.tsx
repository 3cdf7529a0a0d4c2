'use client'
import { useTranslations } from 'use-intl'
import { TermLine } from '#app/_client/parts/term.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Tabs } from '#app/_ui/tabs.tsx'
import { viewKeys } from '#lib/exchange/table-view.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { CommentButton } from '../../_parts/comments/comment-button.tsx'
import type { CellRef } from '../../_parts/grid/grid-types.ts'
import { BaPanel } from '../../_parts/panels/ba-panel.tsx'
import { PanelPart } from '../../_parts/panels/panel-parts.tsx'
import { StatePanel } from '../../_parts/panels/state-panel.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { DemandEditor } from './demand-editor.tsx'
import { Matrix } from './matrix.tsx'
import { Table } from './table.tsx'
import { TracePanel } from './trace/trace-panel.tsx'
import { TraceView } from './trace/trace-view.tsx'

const sheets = ['matrix', 'table', 'trace'] as const
type Sheet = (typeof sheets)[number]

/** Each table has its own views: another one begins as it is. */
const noView = Object.fromEntries([...viewKeys, 'view'].map((key) => [key, undefined]))

/** STEP 3: which ba to consider for which attribute (3-1), the values of the attributes (3-2), and how they change (trace). */
export function AttributesScreen() {
  const t = useTranslations('tables')
  const trace = useTranslations('trace')
  const view = useViewState()
  const canEdit = useCanEdit()
  const sheet: Sheet = sheets.find((s) => s === view.get('tab')) ?? 'matrix'
  const selected = cellFrom(view.get('at'))

  function select(at: CellRef) {
    view.set({ at: `${at.column}|${at.row}` })
  }

  return (
    <WithInspector
      onClose={() => view.set({ at: undefined })}
      inspector={
        selected === undefined
          ? null
          : {
              of: `${sheet} ${selected.column}`,
              content: <Inspector sheet={sheet} at={selected} />,
            }
      }
      main={
        <div className="grid gap-3 px-4 py-3">
          <TermLine ids={['attribute', 'state', 'demand', 'unfilled']} />
          {!canEdit && <p className="text-xs text-muted">{t('readOnly')}</p>}
          <Tabs<Sheet>
            label={t('attributes.tabs')}
            value={sheet}
            onValue={(tab) => view.set({ ...noView, tab, at: undefined })}
            sheets={[
              {
                value: 'matrix',
                label: t('attributes.tabMatrix'),
                content: <Matrix selected={selected} onSelect={select} />,
              },
              {
                value: 'table',
                label: t('attributes.tabTable'),
                content: <Table selected={selected} onSelect={select} />,
              },
              { value: 'trace', label: trace('tab'), content: <TraceView /> },
            ]}
          />
        </div>
      }
    />
  )
}

function Inspector({ sheet, at }: { readonly sheet: Sheet; readonly at: CellRef }) {
  const words = useTranslations('framework')
  const row = attributeRows.find((r) => r.id === at.row)
  if (sheet === 'trace') return <TracePanel at={at} />
  if (sheet === 'table')
    return (
      <>
        <StatePanel id={at.column} />
        {row !== undefined && (
          <PanelPart title={words(`row.${row.id}`)}>
            <CommentButton place={`attributes/${at.column}|${row.id}`} />
          </PanelPart>
        )}
      </>
    )
  return (
    <>
      <BaPanel id={at.column} />
      {row !== undefined && (
        <PanelPart title={words(`row.${row.id}`)}>
          <DemandEditor key={row.id} ba={at.column} row={row.id} />
          <CommentButton place={`demands/${at.column}|${row.id}`} />
        </PanelPart>
      )}
    </>
  )
}

function cellFrom(text: string | undefined): CellRef | undefined {
  const [column, row] = text?.split('|') ?? []
  return column === undefined || row === undefined ? undefined : { column, row }
}
