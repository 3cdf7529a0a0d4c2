'use client'
import { Diff } from 'lucide-react'
import { cx } from '#app/_ui/cx.ts'
import { differing, termLines } from '#lib/agreement/negotiation.ts'
import type { OfferTerms } from '#lib/agreement/split.ts'
import { useLine } from './use-line.ts'
import { useNegotiationWords } from './use-words.ts'

export interface ShownSide {
  readonly name: 'current' | 'proposal' | 'counter' | 'again'
  /** undefined: nothing stands */
  readonly terms: OfferTerms | undefined
}

/** 現行 / 提案 / 対案: what each says, line by line; what differs from the side before it is marked by shape and word (F-148). */
export function Sides({ sides }: { readonly sides: readonly ShownSide[] }) {
  const words = useNegotiationWords()
  const said = useLine()
  const marks = sides.map(({ terms }, i) => {
    const before = sides[i - 1]?.terms
    return new Set(terms === undefined || before === undefined ? [] : differing(before, terms))
  })
  return (
    <table className="w-full table-fixed border-collapse text-xs">
      <caption className="sr-only">{words.sides}</caption>
      <thead>
        <tr>
          {sides.map(({ name }) => (
            <th key={name} scope="col" className="border-b border-line px-1.5 py-1 text-left">
              {words.side[name]}
            </th>
          ))}
        </tr>
      </thead>
      {termLines.map((line) => (
        <tbody key={line}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={sides.length}
              className="bg-tag px-1.5 py-0.5 text-left text-2xs font-medium text-muted"
            >
              {words.line[line]}
            </th>
          </tr>
          <tr>
            {sides.map(({ name, terms }, i) => {
              const text = terms === undefined ? null : said(terms, line)
              const isMarked = marks[i]?.has(line) === true
              return (
                <td
                  key={name}
                  data-changed={isMarked || undefined}
                  className={cx(
                    'border-b border-line-soft px-1.5 py-1 align-top wrap-anywhere',
                    isMarked && 'border-l-2 border-l-ai font-semibold',
                  )}
                >
                  {text ?? <span className="font-normal text-muted">{words.nothing}</span>}
                  {isMarked && (
                    <span className="mt-0.5 flex items-center gap-0.5 text-2xs text-ai">
                      <Diff size={11} aria-hidden />
                      {words.changed}
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
