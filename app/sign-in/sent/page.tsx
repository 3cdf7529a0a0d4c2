import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { DoorFrame } from '#app/_client/parts/door-frame.tsx'
import { samplePeople } from '#app/_server/door.ts'
import { readLocale } from '#app/_server/locale.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { translator } from '#lib/words/translator.ts'

/** After asking for a sign-in link. */
export default async function SentPage() {
  const t = translator(await readLocale(), 'door')
  const isSample = (await samplePeople()).length > 0
  return (
    <DoorFrame title={t('sent.title')}>
      <Card title={t('sent.title')}>
        <p>{t('sent.body')}</p>
        <p className="mt-2 text-sm text-muted">{t('sent.late')}</p>
        <div className="mt-4 flex gap-2">
          {isSample && (
            <CalmLink href="/outbox" className={buttonClass('primary')}>
              {t('signIn.outbox')}
            </CalmLink>
          )}
          <CalmLink href="/sign-in" className={buttonClass()}>
            {t('sent.back')}
          </CalmLink>
        </div>
      </Card>
    </DoorFrame>
  )
}
