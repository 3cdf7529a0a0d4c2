import * as z from 'zod/mini'
import { draftPrefix, sessionStore, type Store } from '#app/_client/room/kept-store.ts'
import { signOffIntents } from '#lib/agreement/act-status.ts'

const schema = z.strictObject({
  /** names the request, so that one whose answer was lost can be sent again (S-177) */
  key: z.string(),
  intent: z.nullable(z.enum(signOffIntents)),
  reason: z.string(),
})
/** What somebody has chosen and written in a sitting and not signed yet. */
export type SittingDraft = z.infer<typeof schema>

/** Under which name the draft of a person about a round is kept in this tab. */
function nameOf(userId: string, roundId: string): string {
  return `${draftPrefix}sitting:${userId}:${roundId}`
}

/** What was begun in this tab, also before the page was loaded anew (F-205); null: nothing. */
export function readDraft(
  userId: string,
  roundId: string,
  store: Store | null = sessionStore(),
): SittingDraft | null {
  const text = store?.getItem(nameOf(userId, roundId)) ?? null
  if (text === null) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    // What cannot be read is no draft.
    return null
  }
}

/** Keeps it; null: it is sent, or let go. A browser that stores nothing keeps it on the screen alone. */
export function writeDraft(
  userId: string,
  roundId: string,
  draft: SittingDraft | null,
  store: Store | null = sessionStore(),
): void {
  try {
    if (draft === null) store?.removeItem(nameOf(userId, roundId))
    else store?.setItem(nameOf(userId, roundId), JSON.stringify(draft))
  } catch {
    // A full store keeps what it has; the screen still shows what was written.
  }
}

/** Whether anything was begun. */
export function hasDraft(userId: string, roundId: string): boolean {
  return readDraft(userId, roundId) !== null
}
