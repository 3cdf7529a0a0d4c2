'use client'
import { memo, useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Term } from '#app/_client/parts/term.tsx'
import { useLatest, useSteady } from '#app/_client/parts/use-steady.ts'
import { cx } from '#app/_ui/cx.ts'
import { HeadCell } from '#app/_ui/table.tsx'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import { takesPart } from '#lib/agreement/participants.ts'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { say } from '#lib/model/local-text.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { RowRoom } from '../../_parts/grid/row-room.tsx'
import { useAgreementOrgs } from '../../_parts/use-orgs.ts'
import type { Cell } from './cell.ts'
import { MatrixRow } from './matrix-row.tsx'
import { lineKey } from './matrix-rows.ts'
import { RiskGap } from './measure-gap.tsx'
import { HeadingRow, RiskRow } from './table/heading-rows.tsx'
import { OneOrg, useShownOrgs } from './table/one-org.tsx'
import type { Item } from './table/sections.ts'
import type { Jump } from './table/use-jump.ts'
import { useMatrix } from './table/use-matrix.ts'
import { useRows } from './table/use-rows.ts'

interface Props {
  readonly status: AgreementStatus
  readonly marks: readonly Mark[]
  readonly jump: Jump | null
  readonly selected: Cell | null
  readonly onOpen: (cell: Cell, role?: ResponsibilityRole) => void
}

const none: readonly never[] = []

/**
 * Risks with their measures down, organisations across, one's own first; on a phone one organisation at a time. The head and the measures stay in
 * sight. One tab stop; arrows move, Enter opens, A R C I - propose.
 */
export function Matrix({ status, marks, jump, selected, onOpen }: Props) {
  const t = useTranslations('agreement.responsibility')
  const tm = useTranslations('agreement.matrix')
  const locale = useLocale()
  const all = useSteady(useAgreementOrgs(status))
  const { orgs, isOne } = useShownOrgs(all, selected)
  const absent = useMemo(
    () => new Set(orgs.map((o) => o.id).filter((id) => !takesPart(status.participants, id))),
    [orgs, status.participants],
  )
  const { items, grouping, measures, splitsAt, gapsAt, marksAt, risksOf, isOnlyMine } = useMatrix(
    status,
    marks,
    all,
  )
  const rows = useRows({ items, orgs, selected, onOpen, jump, marksAt })
  const { frame, drawn, stop } = rows
  const open = useLatest(onOpen)
  const width = orgs.length + 1

  const row = (item: Item, place: number) => {
    const at = { place, measure: drawn.measure }
    switch (item.is) {
      case 'section':
        return <HeadingRow key={item.key} {...{ ...at, width, grouping, of: item.of }} />
      case 'risk': {
        const { riskId } = item
        return <RiskRow key={item.key} {...{ ...at, width, riskId }} marks={marksOf(riskId)} />
      }
      case 'open':
        return <RiskGap key={item.key} {...{ ...at, columns: width, riskId: item.riskId }} />
      case 'line': {
        const { line, index } = item
        const key = lineKey(line.riskId, line.measureId)
        const isOpen = selected?.riskId === line.riskId && selected.measureId === line.measureId
        return (
          <MatrixRow
            key={item.key}
            {...{ ...at, line, index, orgs, absent }}
            title={say(measures[line.measureId]?.title ?? { ja: line.measureId }, locale)}
            splits={splitsAt.get(key) ?? none}
            marks={marksAt.get(key) ?? none}
            gap={gapsAt.get(key)}
            risks={risksOf.get(line.measureId) ?? none}
            selected={isOpen ? selected.orgId : null}
            stop={index === stop.row ? stop.column : null}
            onOpen={open}
          />
        )
      }
    }
  }
  const marksOf = (riskId: string) => marksAt.get(lineKey(riskId, null)) ?? none

  return (
    <>
      {isOne && <OneOrg orgs={all} shown={orgs[0]?.id ?? ''} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons inside, gathered in one place */}
      <div
        ref={frame}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group, not a region: pages have landmarks of their own with the same names
        role="group"
        aria-label={t('table')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        onKeyDown={rows.onKeyDown}
        className={cx(
          'relative overflow-auto overscroll-x-contain rounded-card border border-line bg-card shadow-card sm:max-h-[max(22rem,calc(100dvh-12rem))] print:max-h-none print:overflow-visible',
          drawn.measure !== undefined && 'max-h-[70dvh]',
        )}
      >
        <table
          aria-rowcount={items.length + 1}
          className="w-full border-separate border-spacing-0 text-left text-sm"
        >
          <caption className="sr-only">{t('table')}</caption>
          <Heads orgs={orgs} />
          {isOnlyMine && items.length === 0 && (
            <tbody>
              <tr>
                <td colSpan={width} className="px-2.5 py-2 text-sm text-muted">
                  {tm('mineNone')}
                </td>
              </tr>
            </tbody>
          )}
          {drawn.segments.flatMap(({ before, from, to }) => [
            ...(before > 0 ? [<Room key={`before ${from}`} height={before} width={width} />] : []),
            ...inBodies(items, from, to).map(([first, last]) => (
              <tbody key={items[first]?.key}>
                {items.slice(first, last + 1).map((item, i) => row(item, first + i))}
              </tbody>
            )),
          ])}
          {drawn.after > 0 && <Room height={drawn.after} width={width} />}
        </table>
      </div>
    </>
  )
}

/** The columns: drawn when the organisations are others, not with every answer. */
const Heads = memo(function DrawnHeads({
  orgs,
}: {
  readonly orgs: ReturnType<typeof useShownOrgs>['orgs']
}) {
  const t = useTranslations('agreement.responsibility')
  return (
    <thead>
      <tr>
        <HeadCell className="sticky top-0 left-0 z-30 min-w-44 bg-card sm:min-w-80">
          <Term id="measure">{t('measure')}</Term>
        </HeadCell>
        {orgs.map((org) => (
          <HeadCell key={org.id} className="sticky top-0 z-20 min-w-24 bg-card text-center">
            <OrgMark org={org.face} className="text-ink" />
          </HeadCell>
        ))}
      </tr>
    </thead>
  )
})

/** Each risk has a body of its own, so that its heading names its rows; answers first and last row of each. */
function inBodies(
  items: readonly Item[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const starts = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((place) => {
    const is = items[place]?.is
    return place === from || is === 'risk' || is === 'section'
  })
  return starts.map((start, i) => [start, (starts[i + 1] ?? to + 1) - 1])
}

function Room(props: { readonly height: number; readonly width: number }) {
  return (
    <tbody>
      <RowRoom {...props} />
    </tbody>
  )
}
