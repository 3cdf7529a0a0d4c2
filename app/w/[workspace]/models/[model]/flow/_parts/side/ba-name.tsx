'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { rename } from '#lib/model/actions/rename.ts'
import { LiveText } from '../../../_parts/fields/live-text.tsx'
import { useAct } from '../../../_parts/use-act.ts'
import { placeholderNames } from '../acts/fresh-names.ts'
import type { PartProps } from './membership.tsx'

/** The name of a ba, in the language of the reader; a new ba is named here. */
export function BaName({ id, telling, nameOf }: PartProps) {
  const t = useTranslations('canvas')
  const canEdit = useCanEdit()
  const act = useAct()
  const { model, locale } = telling
  if (!canEdit) return null
  const commit = (text: string) =>
    text !== '' && act(rename(model, id, { text, locale, placeholders: placeholderNames() }))
  return (
    <div className="mt-3 border-t border-line pt-2.5">
      <LiveText label={t('rename')} value={nameOf(id)} onCommit={commit} />
    </div>
  )
}
