'use client'
import { Download } from 'lucide-react'
import { useEffect, useState } from 'react'
import { saveFile } from '#app/_client/parts/save-file.ts'
import { Button } from '#app/_ui/button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { conditionsOf } from '#lib/derive/conditions.ts'
import { writeCsv } from '#lib/exchange/csv.ts'
import { say } from '#lib/model/local-text.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { conditionRows, type ConditionSheet } from '#lib/words/condition-sheet-text.ts'
import { filled } from '#lib/words/filled.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { fileName } from '../../../flow/_parts/picture-out.ts'
import { ConditionsPrint } from './conditions-print.tsx'

interface Props {
  /** the transfer in sight */
  readonly event: string
  /** all transfers that have a sheet */
  readonly transfers: readonly string[]
}

/** The ways out of the product for the conditions of transfers: as CSV (G-92) and on paper (G-93), of the one in sight or of all. */
export function ConditionsOut({ event, transfers }: Props) {
  const telling = useTelling()
  const { model, locale } = telling
  const words = conditionsWords[locale].sheet
  const [printed, setPrinted] = useState<readonly ConditionSheet[]>()
  useEffect(() => {
    if (printed === undefined) return
    const done = () => setPrinted(undefined)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [printed])
  const sheetsOf = (events: readonly string[]) =>
    events.map((one) => ({ event: one, lines: conditionsOf(model, one) }))
  const name = filled(words.fileName, { title: say(model.meta.title, locale) })
  const save = (events: readonly string[], of: string) => {
    const csv = writeCsv(conditionRows(sheetsOf(events), telling))
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `${fileName(of)}.csv`)
  }
  const count = transfers.length
  return (
    <div className="print:hidden">
      <Menu
        trigger={<Button icon={<Download size={14} aria-hidden />}>{words.out}</Button>}
        entries={[
          {
            id: 'csvThis',
            label: words.csvThis,
            onChoose: () => save([event], `${name} ${eventTitle(event, telling)}`),
          },
          {
            id: 'csvAll',
            label: filled(words.csvAll, { count }),
            onChoose: () => save(transfers, name),
          },
          {
            id: 'printThis',
            label: words.printThis,
            isAfter: true,
            onChoose: () => setPrinted(sheetsOf([event])),
          },
          {
            id: 'printAll',
            label: filled(words.printAll, { count }),
            isAfter: true,
            onChoose: () => setPrinted(sheetsOf(transfers)),
          },
        ]}
      />
      {printed !== undefined && <ConditionsPrint sheets={printed} />}
    </div>
  )
}
