import type { AuthDb } from './identity.ts'

export interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
  /** the same as HTML, where it has that */
  readonly html: string | null
  readonly createdAt: Date
}

/**
 * Puts a mail into the local outbox; one that stands there already, by its id, stays as it is. `sentAt` is null while it only stands there to be
 * read on the outbox page.
 */
export async function insertMail(auth: AuthDb, mail: Mail, sentAt: Date | null): Promise<void> {
  await auth
    .insertInto('mail_outbox')
    .values({
      id: mail.id,
      to_email: mail.to,
      subject: mail.subject,
      body: mail.body,
      html: mail.html,
      created_at: mail.createdAt,
      sent_at: sentAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** The newest mails first. */
export async function listMail(auth: AuthDb, limit: number): Promise<readonly Mail[]> {
  return await auth
    .selectFrom('mail_outbox')
    .select(['id', 'to_email as to', 'subject', 'body', 'html', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
}
