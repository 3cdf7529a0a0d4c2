'use client'
import { useTranslations } from 'use-intl'
import type { LocalText } from '#lib/model/local-text.ts'
import { LiveText } from './live-text.tsx'

interface Props {
  readonly label: string
  readonly value: LocalText | undefined
  readonly onCommit: (text: LocalText | undefined) => void
  readonly canEdit: boolean
  readonly isLong?: boolean
  /** The text may not be empty (a name). */
  readonly isRequired?: boolean
  readonly hint?: string
  readonly placeholder?: LocalText
}

/** A text in Japanese and English, both in view. An empty English text means that Japanese is shown in its place. */
export function BilingualText(props: Props) {
  const t = useTranslations('tables')
  const { value, label } = props
  const changed = (ja: string, en: string) => {
    if (ja === '' && en === '') {
      if (props.isRequired !== true) props.onCommit(undefined)
      return
    }
    const filled = ja === '' ? en : ja
    props.onCommit(en === '' ? { ja: filled } : { ja: filled, en })
  }
  const ja = value?.ja ?? ''
  const en = value?.en ?? ''
  const shared = { canEdit: props.canEdit, isLong: props.isLong === true }
  return (
    <div className="@container">
      <div className="grid items-start gap-2 @md:grid-cols-2">
        <LiveText
          {...shared}
          label={t('japanese', { label })}
          lang="ja"
          value={ja}
          hint={props.hint}
          placeholder={props.placeholder?.ja}
          onCommit={(text) => changed(text, en)}
        />
        <LiveText
          {...shared}
          label={t('english', { label })}
          lang="en"
          value={en}
          placeholder={props.placeholder?.en}
          onCommit={(text) => changed(ja, text)}
        />
      </div>
    </div>
  )
}
