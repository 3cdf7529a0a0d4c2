import { passkeysWords } from '#lib/words/areas/passkeys.ts'
import { filled } from '#lib/words/filled.ts'
import type { Session } from '#server/auth/session.ts'
import { framedText } from '#server/letter-frame.ts'
import { sendMail } from '#server/mail.ts'
import { runtime } from '#server/runtime.ts'

/**
 * Mails somebody that a passkey of theirs was added or removed, so that they know when it was not them (PK-17). What was done stands
 * whether or not the mail server takes it; whether it did is the answer.
 */
export async function tellPerson(
  session: Session,
  what: 'added' | 'removed',
  name: string,
): Promise<boolean> {
  const { env, log } = runtime()
  const { mail } = passkeysWords[session.locale]
  const [subject, says] =
    what === 'added' ? [mail.addedSubject, mail.addedBody] : [mail.removedSubject, mail.removedBody]
  try {
    const link = `${env.origin}/settings`
    const body = filled(says, { name, link })
    const html = framedText(session.locale, { subject, body, link })
    await sendMail({ to: session.email, subject, body, html })
    return true
  } catch (error) {
    log.warn({ err: error }, 'a mail about a passkey was not sent')
    return false
  }
}
