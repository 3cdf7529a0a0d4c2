import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { filled } from '#lib/words/filled.ts'
import type { usePasskeysWords } from './use-passkeys-words.ts'

type Party = { readonly host: string; readonly address: string } | null

/** Why no passkey can be used in this browser at this address; null when one can (F-181). */
export function hindranceOf(
  party: Party,
  words: ReturnType<typeof usePasskeysWords>,
): string | null {
  if (party === null) return words.needsHost
  if (window.location.hostname !== party.host) {
    return filled(words.otherHost, { address: party.address })
  }
  return browserSupportsWebAuthn() ? null : words.unsupported
}
