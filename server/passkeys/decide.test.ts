import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFresh, type PlatformProof, proofSuffices } from '#lib/agreement/proof.ts'
import { passkeysWords } from '#lib/words/areas/passkeys.ts'
import { counterGoesOn, refusalOfChallenge, refusalOfPasskey } from './decide.ts'
import { relyingPartyOf } from './relying-party.ts'

const uint32 = fc.integer({ min: 0, max: 4_294_967_295 })

describe('counters', () => {
  /** Those of a row of counters that are accepted one after the other. */
  const accepted = (seen: readonly number[]) => {
    const taken: number[] = []
    let known = 0
    for (const counter of seen) {
      if (!counterGoesOn(known, counter)) continue
      taken.push(counter)
      known = counter
    }
    return taken
  }

  test('[PK-10] whatever comes in whatever order, what is accepted never stays or goes back once it has counted', () => {
    const rows = fc.array(fc.oneof(uint32, fc.integer({ min: 0, max: 3 })), { maxLength: 40 })
    fc.assert(
      fc.property(rows, (seen) => {
        const counted = accepted(seen).filter((counter) => counter > 0)
        expect(counted).toEqual([...new Set(counted)].toSorted((a, b) => a - b))
        expect(accepted(seen).lastIndexOf(0)).toBeLessThanOrEqual(
          accepted(seen).length - counted.length - 1,
        )
      }),
    )
  })

  test('[PK-10] no answer is accepted twice, unless its authenticator never counts', () => {
    fc.assert(
      fc.property(fc.array(uint32, { maxLength: 20 }), (seen) => {
        const twice = accepted(seen.flatMap((counter) => [counter, counter]))
        expect(twice.filter((c) => c > 0)).toEqual(accepted(seen).filter((c) => c > 0))
      }),
    )
  })

  test('[PK-10] of a copied key one is refused as soon as both have been used', () => {
    fc.assert(
      fc.property(uint32, fc.integer({ min: 1, max: 9 }), (from, ahead) => {
        fc.pre(from + ahead < 4_294_967_295)
        const original = from + ahead
        const copy = from + 1
        expect(counterGoesOn(original, copy)).toBe(false)
      }),
    )
  })
})

describe('challenges', () => {
  const at = new Date('2026-12-02T00:00:00.000Z')
  const by = { userId: 'u', sessionId: 's', purpose: 'sign', statement: 'a' } as const
  const known = {
    ...by,
    challenge: 'c',
    createdAt: at,
    expiresAt: new Date(at.getTime() + 120_000),
    usedAt: null,
  }

  test('[PK-6] what was given to somebody else is never said to be used or expired', () => {
    const used = { ...known, usedAt: at }
    expect(refusalOfChallenge(used, { ...by, userId: 'v' }, at)).toBe('challenge-other-person')
    expect(refusalOfChallenge(used, { ...by, sessionId: 't' }, at)).toBe('challenge-other-session')
  })

  test('[PK-6] [PK-20] each reason', () => {
    const why = (change: Partial<typeof by> | object, now = at) =>
      refusalOfChallenge(known, { ...by, ...change }, now)
    expect(why({})).toBeNull()
    expect(refusalOfChallenge(undefined, by, at)).toBe('challenge-unknown')
    expect(why({ purpose: 'step-up' })).toBe('challenge-other-purpose')
    expect(why({ statement: 'b' })).toBe('other-statement')
    expect(why({}, known.expiresAt)).toBe('challenge-expired')
    expect(refusalOfChallenge({ ...known, usedAt: at }, by, at)).toBe('challenge-used')
  })
})

describe('passkeys', () => {
  const passkey = {
    id: 'p',
    userId: 'u',
    credentialId: 'AAAA',
    publicKey: new Uint8Array(),
    counter: 3,
    transports: [],
    isBackedUp: false,
    name: '鍵',
    createdAt: new Date(0),
    lastUsedAt: null,
    removedAt: null,
  }

  test('[PK-11] somebody else’s is told as that, removed or not', () => {
    const removed = { ...passkey, removedAt: new Date(0) }
    expect(refusalOfPasskey(removed, 'v', 9)).toBe('passkey-other-person')
    expect(refusalOfPasskey(removed, 'u', 9)).toBe('passkey-removed')
    expect(refusalOfPasskey(undefined, 'u', 9)).toBe('passkey-unknown')
    expect(refusalOfPasskey(passkey, 'u', 3)).toBe('counter-back')
    expect(refusalOfPasskey(passkey, 'u', 4)).toBeNull()
  })
})

test.each([
  ['https://yoriai.example.jp', [], 'yoriai.example.jp', ['https://yoriai.example.jp']],
  ['http://127.0.0.1:3000', ['http://localhost:3000'], 'localhost', ['http://localhost:3000']],
  ['http://localhost:3000', ['http://127.0.0.1:3000'], 'localhost', ['http://localhost:3000']],
])('[PK-5] at %s, also answering to %j, passkeys are for %s', (origin, origins, id, pages) => {
  expect(relyingPartyOf({ origin, origins })).toEqual({ id, origins: pages })
})

test.each(['http://192.168.1.10:3000', 'https://[2001:db8::1]', 'http://[::1]:3000'])(
  '[PK-5] %s has no host name',
  (origin) => expect(relyingPartyOf({ origin, origins: [origin] })).toBeNull(),
)

test('[PK-13] every refusal has a sentence of its own in both languages', () => {
  for (const { refused } of [passkeysWords.ja, passkeysWords.en]) {
    const sentences = Object.values(refused)
    expect(sentences.length).toBeGreaterThan(20)
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('[PK-18] a key’s proof suffices where the platform’s word does, not the other way round, and each is of one statement', () => {
  const word: PlatformProof = {
    level: 'P',
    statement: 'a',
    means: 'sign-in',
    provenAt: '2026-12-02T00:00:00.000Z',
    at: '2026-12-02T00:01:00.000Z',
  }
  expect(proofSuffices(word, 'P', 'a')).toBe(true)
  expect(proofSuffices(word, 'K', 'a')).toBe(false)
  expect(proofSuffices(word, 'P', 'b')).toBe(false)
})

test('[PK-3] five minutes to the millisecond, and nothing that lies ahead', () => {
  const then = Date.parse('2026-12-02T00:00:00.000Z')
  expect(isFresh(then, then + 300_000)).toBe(true)
  expect(isFresh(then, then + 300_001)).toBe(false)
  expect(isFresh(then, then - 1)).toBe(false)
})
