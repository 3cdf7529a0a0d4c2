'use client'
import { useTranslations } from 'use-intl'
import type { Closure } from '#lib/agreement/closure.ts'
import { shortDigest } from '#lib/agreement/short-digest.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Props {
  readonly closure: Closure
  /** missing where nothing is about to be signed */
  readonly digest?: string | undefined
}

/** What a signature covers: digest in short form, and on demand everything that is inside. */
export function Contents({ closure, digest }: Props) {
  const t = useTranslations('agreement.panel')
  const telling = useTelling()
  const names = (ids: readonly string[]) =>
    ids.map((id) => nameOf(id, telling)).join(telling.words('listSeparator'))
  const event = closure.event?.['id']
  const measures = Object.keys(closure.measures).map((id) => {
    const title = telling.model.measures[id]?.title
    return title === undefined ? id : (telling.locale === 'en' && title.en) || title.ja
  })
  const rows = [
    [t('contents.event'), typeof event === 'string' ? eventTitle(event, telling) : '—'],
    [t('contents.states'), names(Object.keys(closure.states))],
    [t('contents.bas'), names(Object.keys(closure.bas))],
    [t('contents.measures'), measures.join(telling.words('listSeparator'))],
  ] as const
  return (
    <details className="text-xs">
      <summary className="text-muted">
        {t('target')}{' '}
        {digest !== undefined && <code className="text-ink">{shortDigest(digest)}</code>}{' '}
        <span className="text-ai underline">{t('look')}</span>
      </summary>
      <dl className="mt-2 grid gap-1.5">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd>{text === '' ? '—' : text}</dd>
          </div>
        ))}
        {digest !== undefined && (
          <div>
            <dt className="font-semibold">{t('contents.digest')}</dt>
            <dd className="font-mono break-all">{digest}</dd>
          </div>
        )}
      </dl>
      <p className="mt-2 text-muted">{t('contents.excluded')}</p>
      <details className="mt-2">
        <summary className="text-muted">{t('contents.text')}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
        <pre tabIndex={0} className="mt-1 max-h-64 overflow-auto rounded-md bg-tag p-2 text-2xs">
          {JSON.stringify(closure, null, 1)}
        </pre>
      </details>
    </details>
  )
}
