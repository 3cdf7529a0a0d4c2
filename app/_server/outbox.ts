import 'server-only'
import { sampleOutbox } from '#server/outbox.ts'

/** The mails of the sample's outbox; null where there is none. */
export async function readOutbox(headers: Headers) {
  return await sampleOutbox(headers)
}
