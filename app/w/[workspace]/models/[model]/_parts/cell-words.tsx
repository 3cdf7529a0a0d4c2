'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { isAsked } from '#lib/model/queries/asked-attributes.ts'
import { isFilled, shownCell } from '#lib/model/queries/attribute-table.ts'
import { cellPieces, nameOf, type Telling } from '#lib/words/attribute-text.ts'

interface Props {
  readonly telling: Telling
  readonly state: string
  readonly row: AttributeRow
  /** the state in the column to the left, for 左記と同様 */
  readonly left?: string | undefined
}

/** What one attribute of one state says, as it stands in table 3-2 and in the panel of a state (p18). */
export function CellWords({ telling, state, row, left }: Props) {
  const t = useTranslations('tables')
  const { own, says, from, isBroken } = shownCell(telling.model, state, row.id)
  const pieces = split(cellPieces(says, telling), row, telling)
  if (isBroken) return <Badge tone="warn">{t('table.brokenFollow')}</Badge>
  if (!isFilled(own)) {
    const isOpen = isAsked(telling.model, { state, row: row.id })
    const isTbd = own?.status === 'tbd'
    const words = telling.words(`attributeStatus.${isTbd ? 'tbd' : 'unknown'}`)
    // Framed is what counts as 未具体化 (M-16); nobody asks for this one.
    if (!isOpen)
      return <span className="text-xs text-muted">{isTbd ? words : t('notWritten')}</span>
    return (
      <span className="inline-block rounded-[5px] border border-dashed border-warn-line px-1.5 text-xs text-warn">
        {words}
      </span>
    )
  }
  const isPlain = row.key === 'purpose' || row.key === 'usageTerm' || row.key === 'value'
  return (
    <span className="flex flex-wrap items-start gap-1">
      {from === undefined ? (
        pieces.map((piece) =>
          isPlain ? <span key={piece}>{piece}</span> : <Badge key={piece}>{piece}</Badge>,
        )
      ) : (
        <span className="text-muted">
          {sameAs(own?.sameAs, left, telling)}
          <span className="block text-2xs">{pieces.join(t('separator'))}</span>
        </span>
      )}
      {(own?.basis === 'assumption' || says?.basis === 'assumption') && (
        <Badge tone="warn">{t('assumption')}</Badge>
      )}
    </span>
  )
}

/** The same as one line of text: what copying takes and a screen reader says. */
export function cellText({ telling, state, row, left }: Props): string {
  const { own, says, from } = shownCell(telling.model, state, row.id)
  if (from !== undefined) return sameAs(own?.sameAs, left, telling)
  return cellPieces(says, telling).join(telling.words('listSeparator'))
}

function sameAs(source: string | undefined, left: string | undefined, telling: Telling): string {
  if (source === undefined) return ''
  return source === left
    ? telling.words('sameAsLeft')
    : telling.words('sameAs', { name: nameOf(source, telling) })
}

/** Holders written in one line of words are still several: one chip each. */
function split(
  pieces: readonly string[],
  row: AttributeRow,
  { words }: Telling,
): readonly string[] {
  if (row.key !== 'rightsHolders') return [...new Set(pieces)]
  const separator = words('listSeparator').trim()
  return [...new Set(pieces.flatMap((piece) => piece.split(separator)).map((p) => p.trim()))]
}
