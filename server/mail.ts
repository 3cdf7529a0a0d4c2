import { insertMail } from '#db/outbox.ts'
import { createTransport } from 'nodemailer'
import { runtime } from './runtime.ts'

export interface OutgoingMail {
  readonly to: string
  readonly subject: string
  /** plain text */
  readonly body: string
}

/**
 * Sends a mail through the configured server, or leaves it in the local outbox when there is none. A mail that went out is
 * not kept. Throws when the server refuses; the caller says so to the person.
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { env, auth, clock, newId } = runtime()
  const { to, body } = mail
  const subject = mail.subject.replace(/[\r\n]+/g, ' ')
  if (env.smtpUrl === undefined) {
    await insertMail(auth, { id: newId(), to, subject, body, createdAt: clock() }, null)
    return
  }
  const transport = createTransport(env.smtpUrl)
  try {
    await transport.sendMail({ from: env.mailFrom, to, subject, text: body })
  } finally {
    transport.close()
  }
}
