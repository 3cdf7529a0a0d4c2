import { insertMail } from '#db/outbox.ts'
import { createTransport } from 'nodemailer'
import { runtime } from './runtime.ts'

export interface OutgoingMail {
  readonly to: string
  readonly subject: string
  /** plain text */
  readonly body: string
  /** the same for programs that show it; both go out as one mail (NT-11) */
  readonly html?: string
  /** a uuid that the same mail has when it is sent again: then it stands once in the outbox, and mail programs show it once (NT-9) */
  readonly id?: string
}

/** How long the mail server may take to answer, in milliseconds. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 }

/**
 * Sends a mail through the configured server, or leaves it in the local outbox when there is none. A mail that went out is
 * not kept. Throws when the server refuses; the caller says so to the person.
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { env, auth, clock, newId } = runtime()
  const { to, body, html, id = newId() } = mail
  const subject = mail.subject.replace(/[\r\n]+/g, ' ')
  if (env.smtpUrl === undefined) {
    await insertMail(auth, { id, to, subject, body, html: html ?? null, createdAt: clock() }, null)
    return
  }
  const transport = createTransport({ url: env.smtpUrl, ...patience })
  const messageId = `<${id}@${new URL(env.origin).hostname}>`
  try {
    const both = html === undefined ? { text: body } : { text: body, html }
    await transport.sendMail({ from: env.mailFrom, to, subject, ...both, messageId })
  } finally {
    transport.close()
  }
}
