'use client'
import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandCheck } from '#lib/model/queries/demand-check.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { unmetText } from '#lib/words/demand-text.ts'

/** In which ways the value is not what a ba asks for, in whole sentences; nothing when it is. */
export function UnmetNotice({
  telling,
  state,
  row,
}: {
  readonly telling: Telling
  readonly state: string
  readonly row: AttributeRowId
}) {
  const demandWords = useTranslations('demands')
  const { model } = telling
  const check = useMemo(() => demandCheck(model), [model])
  const found = check(state, row)
  if (found.length === 0) return null
  return (
    <ul className="grid gap-1 rounded-md bg-bad-soft px-2 py-1.5 text-xs text-bad">
      {found.map((one) => {
        const { long } = unmetText(one, { ...telling, demandWords })
        return (
          <li key={long} className="flex gap-1.5">
            <TriangleAlert size={13} className="mt-0.5 shrink-0" aria-hidden />
            {long}
          </li>
        )
      })}
    </ul>
  )
}
