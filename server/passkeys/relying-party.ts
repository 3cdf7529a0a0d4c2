import { isIP } from 'node:net'
import type { Runtime } from '#server/runtime.ts'
import { refused } from './refusal.ts'

/** For whom passkeys are made: a host name, and the addresses of pages there (WebAuthn: RP ID and origins). */
export interface RelyingParty {
  readonly id: string
  readonly origins: readonly [string, ...string[]]
}

/**
 * The host name of the configured address; where that is an IP address, which is no RP ID, of another address we answer to (on a
 * loopback address: localhost). Null when there is none: passkeys need a host name (PK-5).
 */
export function relyingPartyOf({
  origin,
  origins,
}: Pick<Runtime['env'], 'origin' | 'origins'>): RelyingParty | null {
  const all = [...new Set([origin, ...origins])]
  const first = all.find((address) => isHostName(hostOf(address)))
  if (first === undefined) return null
  const id = hostOf(first)
  const others = all.filter((address) => address !== first && hostOf(address) === id)
  return { id, origins: [first, ...others] }
}

/** The same, or a refusal in words. */
export function neededParty(env: Pick<Runtime['env'], 'origin' | 'origins'>): RelyingParty {
  const party = relyingPartyOf(env)
  if (party === null) throw refused('needs-host-name')
  return party
}

function hostOf(address: string): string {
  return new URL(address).hostname
}

function isHostName(host: string): boolean {
  return !host.startsWith('[') && isIP(host) === 0
}
