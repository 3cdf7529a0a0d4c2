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
export function CellWords(props: Props) {
  const t = useTranslations('tables')
  return <CellLook look={lookOf(props, t)} />
}

/** What is seen of a cell, in words. */
type Look =
  | { readonly is: 'broken'; readonly words: string }
  /** `isAsked`: somebody asks for it, so that it counts as 未具体化 (M-16) */
  | { readonly is: 'open'; readonly words: string; readonly isAsked: boolean }
  | {
      readonly is: 'said'
      readonly pieces: readonly string[]
      /** a sentence, and no names */
      readonly isPlain: boolean
      /** in place of the pieces: that it is as another is, and what that says */
      readonly same?: { readonly words: string; readonly says: string }
      readonly assumed?: string
    }

/** What is to be seen of a cell of table 3-2. */
export function lookOf(
  { telling, state, row, left }: Props,
  t: ReturnType<typeof useTranslations<'tables'>>,
): Look {
  const { own, says, from, isBroken } = shownCell(telling.model, state, row.id)
  if (isBroken) return { is: 'broken', words: t('table.brokenFollow') }
  if (!isFilled(own)) {
    const isOpen = isAsked(telling.model, { state, row: row.id })
    const isTbd = own?.status === 'tbd'
    const words = telling.words(`attributeStatus.${isTbd ? 'tbd' : 'unknown'}`)
    return { is: 'open', words: isOpen || isTbd ? words : t('notWritten'), isAsked: isOpen }
  }
  const pieces = split(cellPieces(says, telling), row, telling)
  const isAssumed = own?.basis === 'assumption' || says?.basis === 'assumption'
  return {
    is: 'said',
    pieces,
    isPlain: row.key === 'purpose' || row.key === 'usageTerm' || row.key === 'value',
    ...(from !== undefined && {
      same: { words: sameAs(own?.sameAs, left, telling), says: pieces.join(t('separator')) },
    }),
    ...(isAssumed && { assumed: t('assumption') }),
  }
}

/** A cell as it looks. */
export function CellLook({ look }: { readonly look: Look }) {
  if (look.is === 'broken') return <Badge tone="warn">{look.words}</Badge>
  if (look.is === 'open')
    return look.isAsked ? (
      <span className="inline-block rounded-[5px] border border-dashed border-warn-line px-1.5 text-xs text-warn">
        {look.words}
      </span>
    ) : (
      <span className="text-xs text-muted">{look.words}</span>
    )
  const { pieces, isPlain, same, assumed } = look
  return (
    <span className="flex flex-wrap items-start gap-1">
      {same === undefined ? (
        pieces.map((piece) =>
          isPlain ? <span key={piece}>{piece}</span> : <Badge key={piece}>{piece}</Badge>,
        )
      ) : (
        <span className="text-muted">
          {same.words}
          <span className="block text-2xs">{same.says}</span>
        </span>
      )}
      {assumed !== undefined && <Badge tone="warn">{assumed}</Badge>}
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
