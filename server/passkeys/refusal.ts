import type { passkeysWords } from '#lib/words/areas/passkeys.ts'
import { AppError } from '#server/errors.ts'

/** Why something about passkeys is refused; each has a sentence in lib/words/areas/passkeys.ts (PK-13). */
export type PasskeyRefusal = keyof (typeof passkeysWords)['ja']['refused']

/** The refusal as it leaves the house: the reason that screens know everywhere, with `why` for the screen that knows passkeys. */
export function refused(why: PasskeyRefusal): AppError {
  return new AppError('refused', 'passkey', { why })
}
