import { KeptOutside } from '#app/_client/room/offline/kept-outside.tsx'
import { buttonClass } from '#app/_ui/button.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { readSession } from '#app/_server/session.ts'
import { translator } from '#lib/words/translator.ts'

/** What does not exist, or is not open to the person: both look the same. */
export default async function NotFoundPage() {
  const t = translator(await readLocale(), 'frame')
  const session = await readSession()
  return (
    <main id="main" className="mx-auto grid max-w-lg justify-items-start gap-3 px-4 py-[16vh]">
      {session !== null && <KeptOutside userId={session.userId} />}
      <h1 className="text-xl font-bold">{t('missing.title')}</h1>
      <p className="text-muted">{t('missing.body')}</p>
      {/* oxlint-disable-next-line next/no-html-link-for-pages -- every page carries what this one needs, and needs no more for it */}
      <a href="/" className={buttonClass('primary')}>
        {t('missing.home')}
      </a>
    </main>
  )
}
