import { statementDigest, type Statement } from '#lib/agreement/statement.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import { receiptMailWords } from '#lib/words/areas/agreement/round-signing.ts'
import { filled } from '#lib/words/filled.ts'
import type { Session } from '#server/auth/session.ts'
import { sendMail } from '#server/mail.ts'
import { runtime } from '#server/runtime.ts'

interface Receipted {
  readonly signOffId: string
  readonly statement: Statement
  readonly model: LocalText
  /** number of the round in its model */
  readonly n: number
  /** where the entry stands on the trail, and the hash of the chain after it */
  readonly idx: number
  readonly head: string
}

/** Mails who has acted in a round what was taken from them (S-184). What was done stands whether or not the mail server takes it. */
export async function mailReceipt(session: Session, receipted: Receipted): Promise<void> {
  const { env, hash, log } = runtime()
  const { statement, signOffId, n, idx, head } = receipted
  const { subject, body, intent } = receiptMailWords[session.locale]
  const model = say(receipted.model, session.locale)
  const link = `${env.origin}/w/${statement.ws}/models/${statement.model}/agreement?receipt=${signOffId}`
  const values = {
    model,
    n,
    idx,
    head,
    link,
    intent: intent[statement.intent],
    at: statement.issued_at,
    digest: statementDigest(hash, statement),
  }
  try {
    await sendMail({
      to: session.email,
      subject: filled(subject, values),
      body: filled(body, values),
    })
  } catch (error) {
    log.warn({ err: error }, 'the mail of a receipt was not sent')
  }
}
