import { Mail } from 'lucide-react'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { InsideFrame } from '#app/_client/parts/inside-frame.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { readOutbox } from '#app/_server/outbox.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { showTime } from '#lib/words/time.ts'
import { translator } from '#lib/words/translator.ts'

/** The mails of the sample, which sends none to the outside. Where the sample's door does not exist, neither does this. */
export default async function OutboxPage() {
  const mails = await readOutbox(await headers())
  if (mails === null) notFound()
  const locale = await readLocale()
  const t = translator(locale, 'door')
  const frame = translator(locale, 'frame')
  return (
    <InsideFrame
      product={frame('product')}
      logo={frame('logo')}
      title={t('outbox.title')}
      note={t('outbox.note')}
      actions={
        // A full load: the newest mail, whatever the browser has kept.
        // oxlint-disable-next-line next/no-html-link-for-pages
        <a href="/outbox" className={buttonClass()}>
          {t('outbox.refresh')}
        </a>
      }
    >
      {mails.length === 0 && (
        <EmptyState title={t('outbox.empty')} icon={<Mail size={28} aria-hidden />}>
          {t('outbox.emptyNote')}
        </EmptyState>
      )}
      <ul className="grid gap-3">
        {mails.map((mail) => (
          <li key={mail.id} className="rounded-card border border-line bg-card p-4 shadow-card">
            <div className="flex flex-wrap gap-x-3 text-xs text-muted">
              <span>{t('outbox.to', { to: mail.to })}</span>
              <time dateTime={mail.createdAt.toISOString()}>
                {showTime(mail.createdAt.getTime(), 'second', locale)}
              </time>
            </div>
            <h2 className="font-semibold">{mail.subject}</h2>
            <p className="mt-1 whitespace-pre-wrap">{mail.body}</p>
            {mail.html !== null && (
              // Another document, with nothing of ours around it.
              <a href={`/outbox/${mail.id}`} className={`${buttonClass()} mt-2 mr-2`}>
                {t('outbox.asHtml')}
              </a>
            )}
            {linksIn(mail.body).map((link) => (
              <a key={link} href={link} className={`${buttonClass('primary')} mt-2`}>
                {t('outbox.open')}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </InsideFrame>
  )
}

function linksIn(body: string): readonly string[] {
  return body.match(/https?:\/\/\S+/g) ?? []
}
