'use client'
import { useTranslations } from 'use-intl'
import { TextArea } from '#app/_ui/text-area.tsx'
import { ownRowLimits } from '#lib/catalog/risks/own/own-row.ts'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import type { PastedRows } from './pasted-rows.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'
import { mostPasted } from './use-read-pasted.ts'

/** A table from a spreadsheet: pasted as text, read at once, with what can be added and what cannot be read. */
export function PasteForm({
  text,
  read,
  onText,
}: {
  readonly text: string
  readonly read: PastedRows
  readonly onText: (text: string) => void
}) {
  const { t, locale } = useOwnRowsWords()
  const words = useTranslations('framework')
  const { rows, problems, more } = read
  return (
    <>
      <TextArea
        label={t.paste.field}
        rows={8}
        value={text}
        maxLength={mostPasted}
        className="font-mono"
        onText={onText}
      />
      {(problems.length > 0 || more > 0) && (
        <ul role="alert" className="text-sm text-bad">
          {more > 0 && (
            <li>{filled(t.paste.tooMany, { most: ownRowLimits.atOnce, count: more })}</li>
          )}
          {problems.slice(0, 20).map(({ line, why }) => (
            <li key={line}>{filled(t.paste.problem[why], { line })}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <section className="grid gap-1 text-sm">
          <h3 className="font-medium">{filled(t.paste.read, { count: rows.length })}</h3>
          <ol className="grid max-h-56 list-decimal gap-0.5 overflow-y-auto pl-6">
            {rows.map((row, at) => (
              <li key={at}>
                {say(row.title, locale)}
                <span className="text-muted">
                  {' — '}
                  {row.events
                    .map((kind) => words(`eventKind.${kind}`))
                    .join(words('listSeparator'))}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
