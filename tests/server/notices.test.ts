import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { asAuthDb, setPersonLocale } from '#db/identity.ts'
import { claimLetters } from '#db/notices.ts'
import { setSetting } from '#db/notice-settings.ts'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { mostAttempts } from '#lib/notices/plan.ts'
import { usualSetting } from '#lib/notices/setting.ts'
import { makeLetters, postNotices, sendLetters } from '#server/notices/worker.ts'
import { runtime, setRuntime } from '#server/runtime.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { mailServer } from '#tests/support/mail-server.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const auth = asAuthDb(pg.auth.db)
const { workspaceId, modelId, as, person, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const smtp = await mailServer()
const minute = 60_000
const base = runtime()
const day = 24 * 60 * minute
let today = Date.parse('2026-12-01T23:00:00.000Z') // eight in the morning in Tokyo
let now = today
const riskIds = Object.keys(elderlySupport.risks).filter(
  (id) => standingMeasures(elderlySupport, id).length > 0,
)
let next = 0

beforeEach(async () => {
  today += day
  now = today
  smtp.taken.length = 0
  smtp.isRefusing = false
  smtp.onMail = () => undefined
  outside()
  // what earlier tests left
  for (let n = 0; n < 3; n += 1) {
    await postNotices()
    now += 31 * minute
  }
  await pg.owner
    .sql`update notice_letter set given_up_at = now() where sent_at is null and given_up_at is null`
  await pg.owner.sql`truncate mail_outbox`
})

/** Mails stand in the outbox; `smtpUrl`: they go out. */
function outside(smtpUrl?: string) {
  setRuntime({ ...base, clock: () => new Date(now), env: { ...base.env, smtpUrl } })
}

async function proposes(by: string, org: string): Promise<string> {
  const riskId = must(riskIds[next % riskIds.length], 'a risk')
  const roles = ['accountable', 'responsible', 'consulted', 'informed'] as const
  const role = must(roles[Math.floor(next / riskIds.length)], 'a role')
  next += 1
  const { splitId } = await as(by).agreement.propose({
    ...here,
    riskId,
    measureId: must(standingMeasures(elderlySupport, riskId)[0], 'a measure'),
    orgId: person(org).orgId,
    role,
    split: 'own',
    text: { ja: '通信を暗号化する' },
  })
  return splitId
}
const answers = async (by: string, splitId: string, answer: 'accept' | 'decline' = 'accept') =>
  await as(by).agreement.respond({
    ...here,
    splitId,
    answer,
    ...(answer === 'decline' ? { reason: '人手が足りません' } : {}),
  })
const mailsTo = async (key: string) =>
  await pg.owner.db
    .selectFrom('mail_outbox')
    .select(['id', 'subject', 'body', 'html'])
    .where('to_email', '=', person(key).email)
    .orderBy('created_at')
    .execute()
const waiting = async (key: string) =>
  (
    await pg.owner.db
      .selectFrom('notice_outbox')
      .select('kind')
      .where('to_user', '=', person(key).userId)
      .where('letter_id', 'is', null)
      .where('dropped_at', 'is', null)
      .execute()
  ).map(({ kind }) => kind)

describe('word is left with what was decided', () => {
  test('[NT-1] [NT-14] proposed, answered, taken back: for those it concerns, and for nobody when it is refused', async () => {
    const splitId = await proposes('takahashi', 'sato')
    expect(await waiting('sato')).toEqual(['split.proposed'])
    expect(await waiting('aoki')).toEqual(['split.proposed'])
    expect(await waiting('takahashi')).toEqual([])
    const refused = await refusalOf(answers('mori', splitId))
    expect(refused.code).toBe('forbidden')
    expect(await waiting('takahashi')).toEqual([])
    await answers('sato', splitId)
    expect(await waiting('takahashi')).toEqual(['split.accepted'])
    expect(await refusalOf(answers('aoki', splitId))).toMatchObject({ code: 'conflict' })
    expect(await waiting('takahashi')).toEqual(['split.accepted'])
  })

  test('[NT-1] who is called in a comment, once, also when it is rewritten', async () => {
    const mori = person('mori').userId
    const kansa = person('kansa').userId
    const said = { ...here, anchor: 'states/int-A', text: '確認を', mentions: [mori] }
    const { threadId } = await as('sato').comment.open(said)
    expect(await waiting('mori')).toEqual(['comment.mentioned'])
    const more = { ...here, threadId, n: 1, text: '至急', mentions: [mori, kansa] }
    await as('sato').comment.edit(more)
    expect(await waiting('mori')).toEqual(['comment.mentioned'])
    expect(await waiting('kansa')).toEqual(['comment.mentioned'])
    await postNotices()
    now += 4 * minute
    await postNotices()
    const [mail] = await mailsTo('mori')
    expect(mail?.subject).toBe('「試験」あなた宛てのコメントがあります')
    expect(mail?.body).toContain('に、あなた宛てのコメントを書きました。')
    expect(mail?.body).not.toContain('確認を')
  })

  test('[NT-1] whose roles were changed', async () => {
    const userId = randomUUID()
    const { orgId } = person('mori')
    const name = 'yoshida'
    await pg.owner.db
      .insertInto('app_user')
      .values({ id: userId, email: `${userId}@example.test`, name, locale: 'ja' })
      .execute()
    await pg.owner.db
      .insertInto('workspace_member')
      .values({
        ws_id: workspaceId,
        user_id: userId,
        org_id: orgId,
        roles: ['viewer'],
        status: 'active',
      })
      .execute()
    await as('mori').member.setRoles({ workspaceId, userId, roles: ['editor'] })
    const told = await pg.owner.db
      .selectFrom('notice_outbox')
      .select('kind')
      .where('to_user', '=', userId)
      .execute()
    expect(told).toEqual([{ kind: 'member.rolesChanged' }])
  })

  test('[NT-13] a note of one organisation tells nobody anything', async () => {
    const count = async () =>
      (await pg.owner.sql<{ n: number }[]>`select count(*)::int as n from notice_outbox`)[0]?.n
    const before = await count()
    const { noteId } = await as('sato').note.write({
      ...here,
      anchor: 'states/int-A',
      text: '社内だけ',
    })
    await as('sato').note.edit({ ...here, noteId, text: '社内だけの話' })
    await as('sato').note.remove({ ...here, noteId })
    expect(await count()).toBe(before)
  })
})

describe('mails', () => {
  test('[NT-5] [NT-10] an answer is mailed at once, in the reader’s language, with the way there', async () => {
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId, 'decline')
    await setPersonLocale(auth, person('takahashi').userId, 'en')
    await postNotices()
    const [mail, ...more] = await mailsTo('takahashi')
    expect(more).toEqual([])
    expect(mail?.subject).toBe('“Test”: a proposed part was declined')
    expect(mail?.body).toContain('人手が足りません')
    expect(mail?.body).toContain(
      `http://127.0.0.1:3000/w/${workspaceId}/models/${modelId}/responsibility`,
    )
    expect(mail?.body).toContain('http://127.0.0.1:3000/settings')
    expect(mail?.body).not.toMatch(/[{}]/)
    await setPersonLocale(auth, person('takahashi').userId, 'ja')
  })

  test('[NT-3] what is asked of somebody is gathered, and the next mail comes half an hour later', async () => {
    await proposes('tanaka', 'mori')
    await proposes('takahashi', 'mori')
    await postNotices()
    expect(await mailsTo('mori')).toEqual([])
    now += 4 * minute
    await postNotices()
    const [first] = await mailsTo('mori')
    expect(first?.subject).toBe('「試験」分担の提案が届いています ほか 1 件')
    await proposes('tanaka', 'mori')
    now += 25 * minute
    await postNotices()
    expect(await mailsTo('mori')).toHaveLength(1)
    now += 6 * minute
    await postNotices()
    expect(await mailsTo('mori')).toHaveLength(2)
  })

  test('[NT-2] in the quiet hours of their person nothing is mailed', async () => {
    const { userId } = person('takahashi')
    const hour = new Date(now).getUTCHours()
    const quiet = { from: hour, until: (hour + 1) % 24 }
    await setSetting(auth, userId, { ...usualSetting, timeZone: 'UTC', quiet })
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await postNotices()
    expect(await mailsTo('takahashi')).toEqual([])
    now += 60 * minute
    await postNotices()
    expect(await mailsTo('takahashi')).toHaveLength(1)
    await setSetting(auth, userId, usualSetting)
  })

  test('[NT-12] who takes no part any more is told nothing', async () => {
    await proposes('tanaka', 'mori')
    now += 4 * minute
    await makeLetters()
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ status: 'removed' })
      .where('user_id', '=', person('mori').userId)
      .execute()
    await sendLetters()
    expect(await mailsTo('mori')).toEqual([])
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ status: 'active' })
      .where('user_id', '=', person('mori').userId)
      .execute()
    await sendLetters()
    expect(await mailsTo('mori')).toEqual([])
  })

  test('[NT-19] shows the event of what it names as the model stands, with the looks of the organisations, and no note of anybody', async () => {
    const [first] = riskIds
    const event = must(elderlySupport.risks[must(first, 'a risk')], 'it').event
    const [output = ''] = must(elderlySupport.events[event], 'an event').outputs
    await as('sato').note.write({ ...here, anchor: `states/${output}`, text: '社内だけの秘密' })
    await as('sato').note.write({ ...here, anchor: `risks/${first}`, text: '社内だけの秘密' })
    const name = { ja: '<b>名</b>を変えたデータ' }
    await edits('tanaka', { type: 'set', in: 'states', id: output, field: 'name', value: name })
    const at = now
    const { digest } = await as('mori').agreement.prepare({ ...here, riskId: must(first, 'it') })
    await as('mori').agreement.sign({ ...here, riskId: must(first, 'it'), digest })
    await as('mori').agreement.withdrawSignOff({
      ...here,
      riskId: must(first, 'it'),
      reason: '誤り',
    })
    now = at + 4 * minute
    await postNotices()
    const [mail] = await mailsTo('sato')
    expect(mail?.html).toContain('&lt;b&gt;名&lt;/b&gt;を変えたデータ')
    expect(mail?.html).toMatch(/[■●▲◆⬟⬢★✚] <bdi>/u)
    expect(mail?.html).toContain(`/flow?sel=${event}`)
    expect(`${mail?.html}${mail?.body}`).not.toContain('社内だけの秘密')
    expect(mail?.body).not.toContain('を変えたデータ')
  })

  test('[NT-19] of a model that was put away, and of what is gone, nothing is drawn; the mail goes', async () => {
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await makeLetters()
    await as('tanaka').model.setArchived({ ...here, isArchived: true })
    await sendLetters()
    await as('tanaka').model.setArchived({ ...here, isArchived: false })
    const [mail] = await mailsTo('takahashi')
    expect(mail?.html).toContain('分担の提案が引き受けられました')
    expect(mail?.html).not.toContain('イベントの前')
  })

  test('[NT-7] of many processes that look at once one makes and sends each mail', async () => {
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await Promise.all(Array.from({ length: 6 }, postNotices))
    await postNotices()
    expect(await mailsTo('takahashi')).toHaveLength(1)
  })
})

describe('a mail server', () => {
  test('[NT-11] gets one mail of two alternatives, text first, with nothing attached', async () => {
    outside(smtp.url)
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await postNotices()
    const [raw, ...more] = smtp.taken.filter((mail) => mail.includes(person('takahashi').email))
    expect(more).toEqual([])
    expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m)
    const kinds = [...must(raw, 'a mail').matchAll(/^Content-Type: (text\/\w+|image.*)/gm)]
    expect(kinds.map(([, kind]) => kind)).toEqual(['text/plain', 'text/html'])
    expect(raw).not.toMatch(/^Content-Disposition|image\//m)
    expect(await mailsTo('takahashi')).toEqual([])
  })

  test('[NT-9] a process that dies between sending and saying so: the same mail comes again, under the same id', async () => {
    outside(smtp.url)
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await makeLetters()
    const mine = () => smtp.taken.filter((mail) => mail.includes(person('takahashi').email))
    // The mail is taken; nobody hears of it any more: neither an end nor an answer is written.
    const died = new Promise<void>((resolve) => {
      smtp.onMail = () => resolve()
    })
    const { auth: whole } = runtime()
    const dies = new Proxy(whole, {
      get: (db, name) => {
        if (name === 'updateTable' && smtp.taken.length > 0)
          return () => new Promise(() => undefined)
        const member: unknown = Reflect.get(db, name)
        return typeof member === 'function' ? (member.bind(db) as unknown) : member
      },
    })
    setRuntime({ ...runtime(), auth: dies })
    void sendLetters().catch(() => undefined)
    await died
    outside(smtp.url)
    await sendLetters()
    expect(mine()).toHaveLength(1)
    now += 6 * minute
    await sendLetters()
    await sendLetters()
    const ids = mine().map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1])
    expect(ids).toHaveLength(2)
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@127\.0\.0\.1>$/)
  })

  test('[NT-9] in the outbox of an installation without a mail server it stands once', async () => {
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await makeLetters()
    const [letter] = await claimLetters(auth, { now: new Date(now), leaseMs: 1, most: 1 })
    must(letter, 'a letter')
    await pg.owner
      .sql`update notice_letter set lease_until = null where sent_at is null and given_up_at is null`
    await sendLetters()
    const [first] = await mailsTo('takahashi')
    expect(first?.id).toBe(letter?.id)
    await pg.owner.sql`alter table notice_letter disable trigger notice_ended`
    await pg.owner.sql`update notice_letter set sent_at = null where id = ${must(letter, 'it').id}`
    await pg.owner.sql`alter table notice_letter enable trigger notice_ended`
    await sendLetters()
    expect(await mailsTo('takahashi')).toHaveLength(1)
  })

  test('[NT-8] that refuses is tried again later and later, and given up at last', async () => {
    outside(smtp.url)
    smtp.isRefusing = true
    const splitId = await proposes('takahashi', 'sato')
    await answers('sato', splitId)
    await makeLetters()
    const attempts = async () =>
      await pg.owner.db
        .selectFrom('notice_letter')
        .select(['attempts', 'given_up_at', 'sent_at'])
        .where('to_user', '=', person('takahashi').userId)
        .orderBy('made_at', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
    await sendLetters()
    await sendLetters()
    expect(await attempts()).toMatchObject({ attempts: 1, given_up_at: null })
    now += minute
    await sendLetters()
    expect(await attempts()).toMatchObject({ attempts: 2, given_up_at: null })
    for (let n = 2; n < mostAttempts; n += 1) {
      now += 360 * minute
      await sendLetters()
    }
    expect(await attempts()).toMatchObject({ attempts: mostAttempts, sent_at: null })
    expect((await attempts()).given_up_at).not.toBeNull()
  })
})
