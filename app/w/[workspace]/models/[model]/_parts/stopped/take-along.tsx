'use client'
import { saveFile } from '#app/_client/parts/save-file.ts'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import type { Kept } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { Button } from '#app/_ui/button.tsx'
import { TextArea } from '#app/_ui/text-area.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { titleOf } from '../steward/change-line.tsx'
import { useTellPlace } from '../steward/tell-place.ts'
import { toldOf } from './told-of.ts'
import { useKnown } from './use-known.ts'

/** Kept edits as text on the clipboard, or, where there is none, to be selected; and as a file for programs. */
export function TakeAlong({ kept }: { readonly kept: Kept }) {
  const t = useTranslations('stopped.kept')
  const tell = useTellPlace(useKnown(kept.places))
  const { modelId } = useRoom()
  const notify = useNotify()
  const [text, setText] = useState<string | null>(null)
  const copy = async () => {
    const lines = toldOf(kept.places).map((place) => {
      const told = tell(place)
      const nothing = t('nothing')
      return t('line', {
        title: titleOf(told),
        before: told.before ?? nothing,
        after: told.after ?? nothing,
      })
    })
    const all = lines.join('\n')
    const isCopied = await copyText(all)
    setText(isCopied ? null : all)
    if (isCopied) notify({ title: t('copied') })
  }
  return (
    <>
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      <Button onClick={() => save(kept, modelId)}>{t('download')}</Button>
      {text !== null && (
        <TextArea
          className="order-last w-full"
          label={t('copyFailed')}
          value={text}
          readOnly
          rows={4}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  )
}

function save({ at, places }: Kept, model: string) {
  const told = places.map(({ root, key, field, before, after }) => ({
    root,
    key,
    field,
    before,
    after,
  }))
  const content = JSON.stringify({ unsavedEdits: 1, model, at, places: told }, null, 2)
  const name = `yoriai-unsaved-${at.slice(0, 10)}-${model}.json`
  saveFile(new Blob([content], { type: 'application/json' }), name)
}
