'use client'
import { Bookmark } from 'lucide-react'
import { Badge } from '#app/_ui/badge.tsx'
import { filled } from '#lib/words/filled.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

/** What tells a row of the consortium from one of our catalogue: a sign and words, and the version. */
export function OwnMark({ version }: { readonly version: number }) {
  const { t } = useOwnRowsWords()
  return (
    <>
      <Badge tone="ai">
        <Bookmark size={11} aria-hidden />
        {t.mark}
      </Badge>
      <span className="text-2xs text-muted">{filled(t.version, { version })}</span>
    </>
  )
}
