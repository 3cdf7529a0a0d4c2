import { listMail, type Mail } from '#db/outbox.ts'
import { demoDoorOpen } from '#server/auth/demo.ts'
import { runtime } from '#server/runtime.ts'

const shown = 50

/** The newest mails of the sample's outbox for a request; null where the demo door does not exist (S-15). */
export async function sampleOutbox(headers: Headers): Promise<readonly Mail[] | null> {
  return demoDoorOpen(headers) ? await listMail(runtime().auth, shown) : null
}
