'use client'
import { useTranslations } from 'use-intl'
import { useKept } from '#app/_client/room/hooks.ts'
import { TextArea } from '#app/_ui/text-area.tsx'
import { ownWords } from '#lib/model/own-words.ts'

/**
 * After the right to open a model is gone: the person's own sentences that were not saved, to be copied, and nothing else of the
 * model (F-11).
 */
export function OwnWords() {
  const t = useTranslations('stopped.ownWords')
  const { edits } = useKept()
  const texts = ownWords(edits?.places ?? [], edits?.others)
  if (texts.length === 0) return null
  return (
    <TextArea
      className="mt-4"
      label={t('title')}
      hint={t('note')}
      value={texts.join('\n')}
      readOnly
      rows={Math.min(texts.length + 1, 10)}
      onFocus={(event) => event.currentTarget.select()}
    />
  )
}
