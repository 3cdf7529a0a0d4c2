'use client'
import { HeadCell, Table } from '#app/_ui/table.tsx'
import type { TransferCondition } from '#lib/derive/conditions.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { ConditionRow } from './condition-row.tsx'

interface Props {
  readonly event: string
  readonly lines: readonly TransferCondition[]
}

/** The sheet of one transfer, in the order of table 3-1. */
export function ConditionsTable({ event, lines }: Props) {
  const telling = useTelling()
  const { title, sheet } = conditionsWords[telling.locale]
  return (
    <div className="min-w-0 rounded-card border border-line bg-card">
      <Table
        caption={`${title}: ${eventTitle(event, telling)}`}
        className="min-w-4xl print:min-w-0 print:[&_:is(td,th)]:min-w-0"
      >
        <thead>
          <tr>
            <HeadCell>{sheet.about}</HeadCell>
            <HeadCell>{sheet.provider}</HeadCell>
            <HeadCell>{sheet.recipient}</HeadCell>
            <HeadCell>{sheet.origin}</HeadCell>
            <HeadCell>{sheet.recipientBa}</HeadCell>
            <HeadCell className="min-w-36">{sheet.status}</HeadCell>
            <HeadCell className="min-w-44">{sheet.evidence}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <ConditionRow key={line.id} event={event} line={line} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
