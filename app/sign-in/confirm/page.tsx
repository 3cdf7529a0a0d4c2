import { DoorFrame } from '#app/_client/parts/door-frame.tsx'
import { readLocale } from '#app/_server/locale.ts'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { translator } from '#lib/words/translator.ts'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const fields = ['callbackUrl', 'token', 'email'] as const

/** The page behind the link of the sign-in mail. It uses the link up only by a click, which mail scanners do not make. */
export default async function ConfirmPage({ searchParams }: Props) {
  const given = await searchParams
  const t = translator(await readLocale(), 'door')
  const values = fields.map((name) => [name, given[name]] as const)
  const email = given['email']
  if (typeof email !== 'string' || typeof given['token'] !== 'string') {
    return (
      <DoorFrame title={t('confirm.title')}>
        <Card title={t('confirm.title')}>
          <p>{t('confirm.broken')}</p>
        </Card>
      </DoorFrame>
    )
  }
  return (
    <DoorFrame title={t('confirm.title')}>
      <Card title={t('confirm.title')}>
        <p>{t('confirm.body', { email })}</p>
        <form method="post" action="/api/auth/callback/email" className="mt-3">
          {values.map(([name, value]) => (
            <input
              key={name}
              type="hidden"
              name={name}
              value={typeof value === 'string' ? value : ''}
            />
          ))}
          <Button type="submit" look="primary" large>
            {t('confirm.go')}
          </Button>
        </form>
        <p className="mt-3 text-xs text-muted">{t('confirm.note')}</p>
      </Card>
    </DoorFrame>
  )
}
