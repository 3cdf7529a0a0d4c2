'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askForLink } from '#app/_client/auth.ts'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { TextField } from '#app/_ui/text-field.tsx'

/** Sign-in by a link in an e-mail; no password, nothing to solve, password managers welcome. */
export function MailDoor({
  next,
  error,
}: {
  readonly next: string
  readonly error: string | undefined
}) {
  const t = useTranslations('door.signIn')
  const [email, setEmail] = useState('')
  const [problem, setProblem] = useState(
    error === undefined ? undefined : t(error === 'Verification' ? 'error.expired' : 'error.other'),
  )
  const [busy, setBusy] = useState(false)

  const send = async () => {
    if (email.trim() === '') {
      setProblem(t('needEmail'))
      return
    }
    setBusy(true)
    if (await askForLink(email.trim(), next).catch(() => false)) {
      window.location.assign('/sign-in/sent')
      return
    }
    setBusy(false)
    setProblem(t('error.other'))
  }

  return (
    <Card title={t('mailTitle')}>
      <p className="mb-3 text-sm text-muted">{t('mailNote')}</p>
      <form
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextField
          label={t('email')}
          type="email"
          name="email"
          autoComplete="email"
          value={email}
          error={problem}
          onText={setEmail}
        />
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
