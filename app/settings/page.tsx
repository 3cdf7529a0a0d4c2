import { InsideFrame } from '#app/_client/parts/inside-frame.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { requireSession } from '#app/_server/session.ts'
import { Card } from '#app/_ui/card.tsx'
import { inboxWords } from '#lib/words/areas/inbox.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'
import { translator } from '#lib/words/translator.ts'
import { NoticesSection } from './_parts/notices/notices-section.tsx'
import { PasskeysSection } from './_parts/passkeys/passkeys-section.tsx'
import { PersonLanguage } from './_parts/person-language.tsx'
import { PersonName } from './_parts/person-name.tsx'
import { SignOut } from './_parts/sign-out.tsx'
import { SingleKeys } from './_parts/single-keys.tsx'

/** Title in the reader's language. */
export async function generateMetadata() {
  return { title: translator(await readLocale(), 'home')('settings.title') }
}

/** What concerns the person alone: name, passkeys, notices, language, sign-out. */
export default async function SettingsPage() {
  const { name, email } = await requireSession()
  const locale = await readLocale()
  const t = translator(locale, 'home')
  const frame = translator(locale, 'frame')
  return (
    <InsideFrame
      product={frame('product')}
      logo={frame('logo')}
      title={t('settings.title')}
      back={{ href: '/w', label: t('workspaces.title') }}
    >
      <Card title={t('settings.account')}>
        <dl className="grid grid-cols-[8rem_1fr] items-center gap-y-2">
          <dt className="text-sm text-muted">{t('settings.name')}</dt>
          <dd>
            <PersonName name={name} />
          </dd>
          <dt className="text-sm text-muted">{t('settings.email')}</dt>
          <dd className="px-1">{email}</dd>
        </dl>
      </Card>
      <Card title={passkeysWords[locale].title}>
        <p className="mb-3 text-sm text-muted">{passkeysWords[locale].note}</p>
        <PasskeysSection />
      </Card>
      <Card title={inboxWords[locale].setting.title}>
        <p className="mb-3 text-sm text-muted">{inboxWords[locale].setting.note}</p>
        <NoticesSection />
      </Card>
      <Card title={frame('language.label')}>
        <PersonLanguage />
        <p className="mt-2 text-sm text-muted">{t('settings.languageNote')}</p>
      </Card>
      <Card title={translator(locale, 'palette')('settings.title')}>
        <SingleKeys />
      </Card>
      <Card title={t('settings.display')}>
        <p className="text-sm text-muted">{t('settings.timeZone')}</p>
        <p className="text-sm text-muted">{t('settings.colours')}</p>
      </Card>
      <Card title={t('settings.signOut')}>
        <p className="mb-2 text-sm text-muted">{t('settings.signOutNote')}</p>
        <SignOut />
      </Card>
    </InsideFrame>
  )
}
