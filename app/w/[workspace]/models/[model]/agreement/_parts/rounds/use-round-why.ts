'use client'
import { useLocale } from 'use-intl'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { refusalOf } from '#app/_client/trpc.tsx'
import { deviceFailure } from '#app/settings/_parts/passkeys/ceremony.ts'
import { own } from '#lib/base/own.ts'
import { roundRefusalWords } from '#lib/words/areas/agreement/round-refusals.ts'
import { roundRequestWords } from '#lib/words/areas/agreement/round-signing.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'

/** Why something about a round failed, in the reader's language: on the device, by a reason of rounds or of passkeys, or any other (S-182). */
export function useRoundWhy(): (error: unknown) => string {
  const locale = useLocale()
  const refusal = useRefusalWords()
  return (error) => {
    const device = deviceFailure(error)
    if (device !== null) return passkeysWords[locale].device[device]
    const why = whyOf(error)
    const known =
      why === null
        ? undefined
        : (own(roundRefusalWords[locale], why) ??
          own(roundRequestWords[locale], why) ??
          own(passkeysWords[locale].refused, why))
    return known ?? refusal(error)
  }
}

/** The reason a screen that knows rounds can act on; null for any other error. */
export function whyOf(error: unknown): string | null {
  const why = refusalOf(error)?.details?.['why']
  return typeof why === 'string' ? why : null
}
