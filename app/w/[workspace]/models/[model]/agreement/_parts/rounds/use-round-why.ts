'use client'
import { useLocale } from 'use-intl'
import { useWhy } from '#app/_client/parts/use-why.ts'
import { deviceFailure } from '#app/settings/_parts/passkeys/ceremony.ts'
import { roundRefusalWords } from '#lib/words/areas/agreement/round-refusals.ts'
import { roundRequestWords } from '#lib/words/areas/agreement/round-signing.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'

/** Why something about a round failed, in the reader's language: on the device, by a reason of rounds or of passkeys, or any other (S-182). */
export function useRoundWhy(): (error: unknown) => string {
  const locale = useLocale()
  const passkeys = passkeysWords[locale]
  const why = useWhy(roundRefusalWords[locale], roundRequestWords[locale], passkeys.refused)
  return (error) => {
    const device = deviceFailure(error)
    return device === null ? why(error) : passkeys.device[device]
  }
}
