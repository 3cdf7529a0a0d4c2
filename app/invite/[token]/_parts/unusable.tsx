import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { DoorFrame } from '#app/_client/parts/door-frame.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { translator } from '#lib/words/translator.ts'

type Reason =
  | 'invitation-unknown'
  | 'invitation-used'
  | 'invitation-revoked'
  | 'invitation-expired'
  | 'invitation-other-address'

/** Why an invitation cannot be used, and what to do. */
export async function Unusable({ reason }: { readonly reason: Reason }) {
  const locale = await readLocale()
  const t = translator(locale, 'door')
  return (
    <DoorFrame title={t('invite.unusable')}>
      <Card title={t('invite.unusable')}>
        <p>{translator(locale, 'errors')(`reason.${reason}`)}</p>
        <p className="mt-1 text-muted">{t('invite.askAgain')}</p>
        <CalmLink href="/w" className={`${buttonClass()} mt-4`}>
          {t('invite.toHome')}
        </CalmLink>
      </Card>
    </DoorFrame>
  )
}
