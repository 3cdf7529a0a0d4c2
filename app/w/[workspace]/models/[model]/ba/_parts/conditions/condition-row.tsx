'use client'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Select } from '#app/_ui/select.tsx'
import { DataCell, RowHead } from '#app/_ui/table.tsx'
import { isOpen, writeCondition } from '#lib/derive/condition-acts.ts'
import { isRecordable, type TransferCondition } from '#lib/derive/conditions.ts'
import { flowConditionSchema } from '#lib/model/flow-condition.ts'
import { say, writtenIn } from '#lib/model/local-text.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { conditionLineText } from '#lib/words/condition-line-text.ts'
import { filled } from '#lib/words/filled.ts'
import { LiveText } from '../../../_parts/fields/live-text.tsx'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

interface Props {
  readonly event: string
  readonly line: TransferCondition
}

const statuses = flowConditionSchema.shape.status.options

/** One condition: whose it is, where it comes from, whether the recipient is asked for it anyway, and what people say about it. */
export function ConditionRow({ event, line }: Props) {
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit() && isRecordable(line)
  const { model, locale } = telling
  const { sheet, status } = conditionsWords[locale]
  const { about, asks, origin } = conditionLineText(line, telling)
  const named = { about: asks === '' ? about : `${about} ${asks}` }
  const evidence = line.evidence === undefined ? '' : say(line.evidence, locale)
  return (
    <tr data-condition={line.id} data-open={isOpen(line)}>
      <RowHead className="min-w-32 wrap-anywhere">{about}</RowHead>
      <Asked line={line} side="providerRequires" asks={asks} />
      <Asked line={line} side="recipientMust" asks={asks} />
      <DataCell className="min-w-32 text-xs wrap-anywhere">
        {origin.length === 0 ? (
          <span className="text-muted">{sheet.byHand}</span>
        ) : (
          <ul className="grid gap-0.5">
            {origin.map((one, at) => (
              <li key={`${line.origin[at]?.ba}|${line.origin[at]?.at}`}>{one}</li>
            ))}
          </ul>
        )}
      </DataCell>
      <DataCell className="min-w-28">
        <Standing line={line} />
      </DataCell>
      <DataCell>
        {canEdit ? (
          <Select
            hideLabel
            label={filled(sheet.statusOf, named)}
            options={statuses.map((value) => ({ value, label: status[value] }))}
            value={line.status}
            onValue={(value) => act(writeCondition(model, event, line.id, { status: value }))}
          />
        ) : (
          status[line.status]
        )}
      </DataCell>
      <DataCell>
        {canEdit && (
          <div className="print:hidden">
            <LiveText
              hideLabel
              label={filled(sheet.evidenceOf, named)}
              value={evidence}
              lang={locale}
              onCommit={(text) =>
                act(
                  writeCondition(model, event, line.id, {
                    evidence: text === '' ? undefined : writtenIn(locale, text, line.evidence),
                  }),
                )
              }
            />
          </div>
        )}
        <p className={canEdit ? 'hidden wrap-anywhere print:block' : 'wrap-anywhere'}>{evidence}</p>
      </DataCell>
    </tr>
  )
}

interface AskedProps {
  readonly line: TransferCondition
  readonly side: TransferCondition['side']
  readonly asks: string
}

/** What is asked, in the column of who asks or has to do it; what both say stands in both. */
function Asked({ line, side, asks }: AskedProps) {
  const { locale } = useTelling()
  const { sheet, strength } = conditionsWords[locale]
  if (line.side !== side && line.side !== 'both')
    return <DataCell className="text-muted">–</DataCell>
  return (
    <DataCell className="min-w-36 wrap-anywhere">
      {line.strength !== undefined && (
        <Badge tone={line.strength === 'must' ? 'ai' : 'plain'} className="mr-1">
          {strength[line.strength]}
        </Badge>
      )}
      {asks === '' ? sheet.asked : asks}
    </DataCell>
  )
}

/** Whether the ba of the recipient ask for it too, with a sign and words; and whether it stands in a row. */
function Standing({ line }: { readonly line: TransferCondition }) {
  const { locale } = useTelling()
  const { implied, open, standing } = conditionsWords[locale]
  return (
    <div className="grid justify-items-start gap-0.5">
      {line.strength !== undefined && (
        <Badge tone={line.isImplied ? 'ok' : isOpen(line) ? 'warn' : 'plain'}>
          <span aria-hidden>{line.isImplied ? '✓' : isOpen(line) ? '⚠' : '△'}</span>
          {line.isImplied ? implied : open}
        </Badge>
      )}
      <span className="text-2xs text-muted">{standing[line.standing]}</span>
    </div>
  )
}
