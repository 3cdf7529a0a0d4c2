import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { proofSuffices } from '#lib/agreement/proof.ts'
import { sha256Hex } from '#db/hash.ts'
import {
  attest,
  beginSigning,
  finishSigning,
  keyProofHolds,
} from '#server/passkeys/commands/sign-statement.ts'
import {
  passkeyOrigin,
  passkeyStage,
  whyRefused,
  withPasskey,
} from '#tests/support/passkey-stage.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testOrigin } from '#tests/support/runtime.ts'

const pg = await testDatabase()
const { env, holder, time } = passkeyStage(pg)
const minutes = (n: number) => n * 60_000

async function mailsTo(email: string) {
  return await pg.owner.db
    .selectFrom('mail_outbox')
    .select(['subject', 'body'])
    .where('to_email', '=', email)
    .execute()
}

describe('one’s own passkeys', () => {
  test('[PK-1] [PK-2] [PK-17] a key is made, stands in one’s own list alone, and its person is told by mail', async () => {
    const sato = await holder('sato')
    const mori = await holder('mori')
    const options = await sato.call.passkeys.beginRegister()
    expect(options).toMatchObject({
      rp: { id: 'localhost' },
      attestation: 'none',
      authenticatorSelection: { userVerification: 'required' },
    })
    const { passkeyId, mailed } = await sato.call.passkeys.finishRegister(
      sato.device.make(options, { isBackedUp: true }),
    )
    expect(mailed).toBe(true)
    expect(await sato.call.passkeys.list()).toEqual({
      passkeys: [
        {
          id: passkeyId,
          name: 'パスキー 1',
          isBackedUp: true,
          createdAt: time.now(),
          lastUsedAt: null,
        },
      ],
      party: { host: 'localhost', address: passkeyOrigin },
    })
    expect((await mori.call.passkeys.list()).passkeys).toEqual([])
    const [mail] = await mailsTo(sato.email)
    expect(mail?.subject).toBe('パスキーが追加されました')
    expect(mail?.body).toContain('パスキー 1')
    expect(mail?.body).toContain(`${passkeyOrigin}/settings`)
  })

  test('[PK-17] in the language of the person; when no mail goes out it is said, and the passkey stands', async () => {
    const emma = await holder('emma')
    await emma.call.me.setLocale({ locale: 'en' })
    const { call } = await emma.again()
    const options = await call.passkeys.beginRegister()
    time.replace({ env: { ...env, smtpUrl: 'smtp://127.0.0.1:9' } })
    const made = await call.passkeys.finishRegister(emma.device.make(options))
    time.replace({ env })
    expect(made.mailed).toBe(false)
    const { passkeys } = await call.passkeys.list()
    expect(passkeys.map(({ name }) => name)).toEqual(['Passkey 1'])
    await call.passkeys.remove({ passkeyId: made.passkeyId })
    expect((await mailsTo(emma.email)).map(({ subject }) => subject)).toEqual([
      'A passkey was removed',
    ])
  })

  test('[PK-3] adding and removing need a proof within five minutes; renaming does not', async () => {
    const sato = await withPasskey(await holder('sato'))
    const [own] = (await sato.call.passkeys.list()).passkeys
    const passkeyId = must(own, 'a passkey').id
    time.pass(minutes(5))
    expect(await whyRefused(sato.call.passkeys.beginRegister())).toBe('done')
    time.pass(1)
    expect(await whyRefused(sato.call.passkeys.beginRegister())).toBe('not-fresh')
    expect(await whyRefused(sato.call.passkeys.remove({ passkeyId }))).toBe('not-fresh')
    expect(await whyRefused(sato.call.passkeys.rename({ passkeyId, name: '仕事用' }))).toBe('done')
  })

  test('[PK-15] a proof by passkey makes its session fresh for five minutes, and no other', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call: late } = await sato.again()
    const { call, device } = sato
    time.pass(minutes(30))
    expect(await whyRefused(call.passkeys.beginRegister())).toBe('not-fresh')
    await call.passkeys.finishStepUp(device.sign(await call.passkeys.beginStepUp()))
    expect(await whyRefused(call.passkeys.beginRegister())).toBe('done')
    expect(await whyRefused(late.passkeys.beginRegister())).toBe('not-fresh')
    const [own] = (await call.passkeys.list()).passkeys
    expect(own?.lastUsedAt).toEqual(time.now())
    time.pass(minutes(5) + 1)
    expect(await whyRefused(call.passkeys.beginRegister())).toBe('not-fresh')
  })

  test('[PK-16] somebody else’s is answered as one that does not exist; one’s own is removed once', async () => {
    const sato = await withPasskey(await holder('sato'))
    const mori = await withPasskey(await holder('mori'))
    const [own] = (await sato.call.passkeys.list()).passkeys
    const passkeyId = must(own, 'a passkey').id
    expect(await whyRefused(mori.call.passkeys.rename({ passkeyId, name: '他人' }))).toBe(
      'not-found',
    )
    expect(await whyRefused(mori.call.passkeys.remove({ passkeyId }))).toBe('not-found')
    await sato.call.passkeys.rename({ passkeyId, name: ' 仕事用の電話 ' })
    const named = (await sato.call.passkeys.list()).passkeys.map(({ name }) => name)
    expect(named).toEqual(['仕事用の電話'])
    expect(await whyRefused(sato.call.passkeys.remove({ passkeyId }))).toBe('done')
    expect(await whyRefused(sato.call.passkeys.remove({ passkeyId }))).toBe('not-found')
    expect((await sato.call.passkeys.list()).passkeys).toEqual([])
  })

  test('[PK-4] at most twenty, also when several are added at once; a known key is refused', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { call, device } = sato
    const options = await Promise.all(
      Array.from({ length: 9 }, async () => await call.passkeys.beginRegister()),
    )
    await pg.owner.db
      .insertInto('passkey')
      .values(
        Array.from({ length: 16 }, (_, n) => ({
          id: crypto.randomUUID(),
          user_id: sato.userId,
          credential_id: `${sato.userId}-${n}`,
          public_key: Buffer.from([1]),
          counter: 0,
          transports: [],
          backed_up: false,
          name: `鍵 ${n}`,
          created_at: time.now(),
        })),
      )
      .execute()
    const [first, ...others] = options
    const known = device.make(must(first, 'options'))
    expect(await whyRefused(call.passkeys.finishRegister(known))).toBe('done')
    const outcomes = await Promise.all(
      others.map(async (one, n) => {
        const twist = n === 0 ? { credentialId: known.credentialId } : {}
        return await whyRefused(call.passkeys.finishRegister(device.make(one, twist)))
      }),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(2)
    expect(outcomes.slice(1).filter((outcome) => outcome === 'too-many-passkeys')).toHaveLength(5)
    expect(['passkey-known', 'too-many-passkeys']).toContain(outcomes[0])
    expect((await call.passkeys.list()).passkeys).toHaveLength(20)
  })

  test('[PK-14] asking is paced, also of many at once, and goes on when the time has passed', async () => {
    const sato = await holder('sato')
    const asked = await Promise.all(
      Array.from({ length: 15 }, async () => await whyRefused(sato.call.passkeys.beginRegister())),
    )
    expect(asked.filter((outcome) => outcome === 'done')).toHaveLength(10)
    expect(asked.filter((outcome) => outcome === 'too-many')).toHaveLength(5)
    time.pass(minutes(15))
    const { call } = await sato.again()
    expect(await whyRefused(call.passkeys.beginRegister())).toBe('done')
  })
})

describe('proofs of a statement', () => {
  const statement = (nonce: string) => `{"intent":"approve","nonce":"${nonce}"}`

  test('[PK-18] [PK-19] a key signs the statement itself, and what is kept proves it without us', async () => {
    const sato = await withPasskey(await holder('sato'))
    const text = statement('1')
    const options = await beginSigning(sato.session, text)
    expect(Buffer.from(options.challenge, 'base64url').toString('hex')).toBe(sha256Hex(text))
    const proof = await finishSigning(sato.session, text, sato.device.sign(options))
    expect(proof).toMatchObject({ level: 'K', statement: sha256Hex(text), party: 'localhost' })
    expect(proofSuffices(proof, 'K', sha256Hex(text))).toBe(true)
    expect(await keyProofHolds(proof, text, passkeyOrigin)).toBe(true)
    expect(await keyProofHolds(proof, statement('2'), passkeyOrigin)).toBe(false)
    expect(await keyProofHolds(proof, text, 'http://localhost:3001')).toBe(false)
    for (const part of ['clientData', 'authenticatorData', 'signature', 'publicKey'] as const) {
      const bytes = Buffer.from(proof[part], 'base64url')
      const last = bytes.length - 1
      bytes.writeUInt8(bytes.readUInt8(last) ^ 1, last)
      const changed = { ...proof, [part]: bytes.toString('base64url') }
      expect({ part, holds: await keyProofHolds(changed, text, passkeyOrigin) }).toEqual({
        part,
        holds: false,
      })
    }
  })

  test('[PK-20] an answer to one statement is none to another; a statement is begun once', async () => {
    const sato = await withPasskey(await holder('sato'))
    const { device, session } = sato
    const answer = device.sign(await beginSigning(session, statement('a')))
    expect(await whyRefused(finishSigning(session, statement('b'), answer))).toBe('other-statement')
    expect(await whyRefused(sato.call.passkeys.finishStepUp(answer))).toBe(
      'challenge-other-purpose',
    )
    expect(await whyRefused(beginSigning(session, statement('a')))).toBe('challenge-used')
    expect(await whyRefused(finishSigning(session, statement('a'), answer))).toBe('done')
    expect(await whyRefused(finishSigning(session, statement('a'), answer))).toBe('challenge-used')
  })

  test('[PK-21] [PK-22] without passkeys, at an IP address too, the platform gives its word for who has just signed in', async () => {
    const sato = await holder('sato')
    time.replace({ env: { ...env, origin: testOrigin, origins: [testOrigin] } })
    const proof = await attest(sato.session, statement('c'))
    expect(proof).toMatchObject({
      level: 'P',
      means: 'sign-in',
      statement: sha256Hex(statement('c')),
    })
    expect((await sato.call.passkeys.list()).party).toBeNull()
    time.replace({ env })
    time.pass(minutes(5) + 1)
    expect(await whyRefused(attest(sato.session, statement('d')))).toBe('not-fresh')
  })

  test('[PK-21] its word says by what the person had proved it', async () => {
    const sato = await withPasskey(await holder('sato'))
    time.pass(minutes(30))
    await sato.call.passkeys.finishStepUp(sato.device.sign(await sato.call.passkeys.beginStepUp()))
    expect(await attest(sato.session, statement('e'))).toMatchObject({
      means: 'passkey',
      provenAt: time.now().toISOString(),
    })
  })
})
