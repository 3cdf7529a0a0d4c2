import { describe, expect, test } from 'vitest'
import { type Holder, passkeyStage, whyRefused, withPasskey } from '#tests/support/passkey-stage.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin } from '#tests/support/runtime.ts'
import type { Twist } from '#tests/support/soft-authenticator.ts'

const pg = await testDatabase()
const { env, holder, time } = passkeyStage(pg)

async function stepsUp(who: Holder, twist: Twist = {}): Promise<string> {
  const options = await who.call.passkeys.beginStepUp()
  return await whyRefused(who.call.passkeys.finishStepUp(who.device.sign(options, twist)))
}

const twists: readonly (readonly [rule: string, why: string, twist: Twist])[] = [
  ['[PK-7]', 'wrong-origin', { origin: 'http://localhost:3001' }],
  ['[PK-7]', 'wrong-origin', { origin: 'https://localhost:3000' }],
  ['[PK-7]', 'wrong-origin', { origin: 'http://localhost.evil.test:3000' }],
  ['[PK-7]', 'wrong-origin', { origin: 'null' }],
  ['[PK-7]', 'wrong-origin', { isCrossOrigin: true }],
  ['[PK-8]', 'wrong-party', { party: 'evil.test' }],
  ['[PK-9]', 'not-present', { isPresent: false }],
  ['[PK-9]', 'not-verified', { isVerified: false }],
  ['[PK-12]', 'malformed', { type: 'webauthn.other' }],
  ['[PK-6]', 'challenge-unknown', { challenge: 'A'.repeat(43) }],
]

describe('an answer that is not what was asked for is refused', () => {
  test.each(twists)('%s %s %j, proving and adding', async (_rule, why, twist) => {
    const sato = await withPasskey(await holder('sato'))
    expect(await stepsUp(sato, twist)).toBe(why)
    const options = await sato.call.passkeys.beginRegister()
    const made = sato.device.make(options, twist)
    expect(await whyRefused(sato.call.passkeys.finishRegister(made))).toBe(why)
    expect((await sato.call.passkeys.list()).passkeys).toHaveLength(1)
  })

  test('[PK-12] an answer of the other kind', async () => {
    const sato = await withPasskey(await holder('sato'))
    expect(await stepsUp(sato, { type: 'webauthn.create' })).toBe('malformed')
  })

  test('[PK-12] what cannot be read', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call, device } = sato
    const honest = device.sign(await call.passkeys.beginStepUp())
    const json = Buffer.from('{"type":1}').toString('base64url')
    for (const broken of [
      { ...honest, clientData: 'AAAA' },
      { ...honest, clientData: json },
      { ...honest, authenticatorData: 'AAAA' },
    ]) {
      expect(await whyRefused(call.passkeys.finishStepUp(broken))).toBe('malformed')
    }
    const made = device.make(await call.passkeys.beginRegister())
    const cut = { ...made, attestation: made.attestation.slice(0, 80) }
    expect(await whyRefused(call.passkeys.finishRegister(cut))).toBe('malformed')
    const spent = await whyRefused(call.passkeys.finishRegister(made))
    expect(spent).toBe('challenge-used')
  })

  test('[PK-12] a signature by another key, and one over something else', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call, device } = sato
    const honest = device.sign(await call.passkeys.beginStepUp())
    const other = device.sign(await call.passkeys.beginStepUp())
    const mixed = { ...honest, signature: other.signature }
    expect(await whyRefused(call.passkeys.finishStepUp(mixed))).toBe('bad-signature')
    const noted = await pg.owner.db
      .selectFrom('passkey')
      .select(['counter', 'last_used_at'])
      .where('user_id', '=', sato.userId)
      .execute()
    expect(noted).toEqual([{ counter: 0, last_used_at: null }])
  })
})

describe('[PK-6] a challenge is answered once', () => {
  test('[PK-6] in time', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call, device } = sato
    const inTime = device.sign(await call.passkeys.beginStepUp())
    const late = device.sign(await call.passkeys.beginStepUp())
    time.pass(119_999)
    expect(await whyRefused(call.passkeys.finishStepUp(inTime))).toBe('done')
    time.pass(1)
    expect(await whyRefused(call.passkeys.finishStepUp(late))).toBe('challenge-expired')
  })

  test('[PK-6] once, of fifty at the same time too', async () => {
    const sato = await withPasskey(await holder('sato'))
    const options = await sato.call.passkeys.beginStepUp()
    const answers = Array.from({ length: 50 }, () => sato.device.sign(options))
    const outcomes = await Promise.all(
      answers.map(async (answer) => await whyRefused(sato.call.passkeys.finishStepUp(answer))),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'challenge-used')).toHaveLength(49)
  })

  test('[PK-6] by the person and in the session it was given to; refused to others it still stands', async () => {
    const sato = await withPasskey(await holder('sato'))
    const mori = await withPasskey(await holder('mori'))
    const elsewhere = await sato.again()
    const answer = sato.device.sign(await sato.call.passkeys.beginStepUp())
    const theirs = await whyRefused(mori.call.passkeys.finishStepUp(answer))
    expect(theirs).toBe('challenge-other-person')
    expect(await whyRefused(elsewhere.call.passkeys.finishStepUp(answer))).toBe(
      'challenge-other-session',
    )
    expect(await whyRefused(sato.call.passkeys.finishStepUp(answer))).toBe('done')
  })

  test('[PK-6] for what it was given for', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call, device } = sato
    const toProve = await call.passkeys.beginStepUp()
    const made = device.make(toProve)
    expect(await whyRefused(call.passkeys.finishRegister(made))).toBe('challenge-other-purpose')
    const toAdd = await call.passkeys.beginRegister()
    const first = sato.device.sign(toAdd)
    expect(await whyRefused(call.passkeys.finishStepUp(first))).toBe('challenge-other-purpose')
  })
})

describe('a passkey that proves nothing', () => {
  test('[PK-10] one whose counter goes back, or stays', async () => {
    const sato = await withPasskey(await holder('sato'))
    expect(await stepsUp(sato, { counter: 7 })).toBe('done')
    expect(await stepsUp(sato, { counter: 7 })).toBe('counter-back')
    expect(await stepsUp(sato, { counter: 6 })).toBe('counter-back')
    expect(await stepsUp(sato, { counter: 0 })).toBe('counter-back')
    expect(await stepsUp(sato, { counter: 4_294_967_295 })).toBe('done')
  })

  test('[PK-10] one that never counts is none of these', async () => {
    const sato = await withPasskey(await holder('sato'))
    expect(await stepsUp(sato, { counter: 0 })).toBe('done')
    expect(await stepsUp(sato, { counter: 0 })).toBe('done')
  })

  test('[PK-11] removed, somebody else’s, or unknown', async () => {
    const sato = await withPasskey(await withPasskey(await holder('sato')))
    const mori = await withPasskey(await holder('mori'))
    const { call, device } = sato
    const [first] = (await call.passkeys.list()).passkeys
    const keyOfFirst = await pg.owner.db
      .selectFrom('passkey')
      .select('credential_id')
      .where('id', '=', first?.id ?? '')
      .executeTakeFirstOrThrow()
    const options = await call.passkeys.beginStepUp()
    await call.passkeys.remove({ passkeyId: first?.id ?? '' })
    const removed = device.sign(options, { credentialId: keyOfFirst.credential_id })
    expect(await whyRefused(call.passkeys.finishStepUp(removed))).toBe('passkey-removed')

    const theirs = mori.device.sign(await call.passkeys.beginStepUp())
    expect(await whyRefused(call.passkeys.finishStepUp(theirs))).toBe('passkey-other-person')

    const stray = device.make(await call.passkeys.beginRegister())
    const unknown = device.sign(await call.passkeys.beginStepUp(), {
      credentialId: stray.credentialId,
    })
    expect(await whyRefused(call.passkeys.finishStepUp(unknown))).toBe('passkey-unknown')
  })

  test('[PK-11] without any there is nothing to prove with', async () => {
    const sato = await holder('sato')
    expect(await whyRefused(sato.call.passkeys.beginStepUp())).toBe('no-passkey')
  })
})

test('[PK-5] at an IP address alone passkeys are refused in words; beside it they are for localhost', async () => {
  const sato = await holder('sato')
  time.replace({ env: { ...env, origin: testOrigin, origins: [testOrigin] } })
  expect(await whyRefused(sato.call.passkeys.beginRegister())).toBe('needs-host-name')
  time.replace({ env: { ...env, origin: testOrigin, origins: [testOrigin, env.origin] } })
  expect((await sato.call.passkeys.list()).party).toEqual({
    host: 'localhost',
    address: env.origin,
  })
  expect(await whyRefused(withPasskey(sato))).toBe('done')
  time.replace({ env })
})
