'use client'
import { createPortal } from 'react-dom'
import { say } from '#lib/model/local-text.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import {
  conditionCells,
  conditionHead,
  type ConditionSheet,
} from '#lib/words/condition-sheet-text.ts'
import { filled } from '#lib/words/filled.ts'
import { showDay } from '#lib/words/time.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

const cell = 'border border-line-strong px-1.5 py-1 text-left align-top wrap-anywhere'

/** The sheets as the only thing that is printed, with the model, its day and whose reading it is; nothing of it is on the screen (G-93). */
export function ConditionsPrint({ sheets }: { readonly sheets: readonly ConditionSheet[] }) {
  const telling = useTelling()
  const { model, locale } = telling
  const { title, sheet } = conditionsWords[locale]
  const head = conditionHead(telling)
  const { title: named, asOf } = model.meta
  return createPortal(
    <div className="print-pages text-xs">
      <style>{'@page { size: landscape; margin: 10mm }'}</style>
      <h1 className="text-lg font-semibold">
        {title}: {filled(sheet.asOf, { title: say(named, locale), day: showDay(asOf, locale) })}
      </h1>
      <p>{sheet.lead}</p>
      {sheets.map(({ event, lines }) => (
        <section key={event} className="mt-4">
          <h2 className="break-after-avoid font-semibold">{eventTitle(event, telling)}</h2>
          {lines.length === 0 ? (
            <p>{sheet.noConditions}</p>
          ) : (
            <table className="mt-1 w-full border-collapse">
              <thead>
                <tr>
                  {head.map((one) => (
                    <th key={one} scope="col" className={cell}>
                      {one}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.id} className="break-inside-avoid">
                    {conditionCells(line, telling).map((text, at) => (
                      <td key={head[at]} className={cell}>
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </div>,
    document.body,
  )
}
