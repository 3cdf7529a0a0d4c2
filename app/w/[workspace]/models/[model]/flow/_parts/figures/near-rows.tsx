'use client'
import { useTranslations } from 'use-intl'
import { isFilled, shownCell } from '#lib/model/queries/attribute-table.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { cardSize } from '#lib/picture/sizes.ts'
import { nearRows } from '#lib/picture/zoom-level.ts'
import { cellPieces } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

/** Every attribute that says something, in small: for a card seen from near. The card stays as large as it is. */
export function NearRows({ id }: { readonly id: string }) {
  const t = useTranslations('canvasTools.near')
  const telling = useTelling()
  const { model, words } = telling
  const rows = usedRows(model).flatMap((row) => {
    const { says } = shownCell(model, id, row.id)
    return isFilled(says)
      ? [{ id: row.id, text: cellPieces(says, telling).join(words('listSeparator')) }]
      : []
  })
  const { line, shown } = nearRows(cardSize(model, id).h, rows.length)
  const size = { fontSize: line * 0.78, lineHeight: `${line}px` }
  return (
    <dl data-near style={size} className="grid grid-cols-[38%_minmax(0,1fr)] gap-x-1">
      {rows.slice(0, shown).map((row) => (
        <div key={row.id} className="contents">
          <dt className="truncate text-muted">{words(`row.${row.id}`)}</dt>
          <dd className="truncate" title={row.text}>
            {row.text}
          </dd>
        </div>
      ))}
      {shown < rows.length && (
        <dd className="col-span-2 text-muted">
          {t('more', { count: String(rows.length - shown) })}
        </dd>
      )}
    </dl>
  )
}
