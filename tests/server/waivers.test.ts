import { describe, expect, test } from 'vitest'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { decisionsOf } from '#lib/agreement/decisions.ts'
import { decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { withWaivers } from '#lib/derive/with-waivers.ts'
import type { Model } from '#lib/model/model.ts'
import { most } from '#server/waivers/limits.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { after, says } from '#tests/support/findings-in.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, hints, as, person, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const describeEntry = describer('ja', auditWords('ja'))

const all = findingsOf(elderlySupport)
const found = (check: string, element?: string): Finding =>
  must(
    all.find((one) => one.check === check && (element ?? one.elements[0]) === one.elements[0]),
    `${check} at ${element}`,
  )
const shown = (finding: Finding) => ({
  check: finding.check,
  element: must(finding.elements[0], 'what it is about'),
  about: aboutOf(finding),
})
const waive = async (key: string, finding: Finding, reason = '契約で補う') =>
  (await as(key).finding.waive({ ...here, ...shown(finding), reason })).waiverId
const placeOf = ({ check, elements }: Finding) => ({
  check,
  element: must(elements[0], 'what it is about'),
})
const listedAt = async (key: string, finding: Finding) =>
  (await as(key).finding.waivers({ ...here, ...placeOf(finding) })).waivers
const listed = async (key: string) => {
  const places = await as(key).finding.waivedPlaces(here)
  const told = places.map((place) => as(key).finding.waivers({ ...here, ...place }))
  return (await Promise.all(told)).flatMap(({ waivers }) => waivers)
}
const inModel = async (finding: Finding, model: Model = elderlySupport) => {
  const told = withWaivers(findingsOf(model), await listedAt('kansa', finding), model)
  const place = `${finding.check} ${finding.elements[0]}`
  return told.find((one) => `${one.check} ${one.elements[0]}` === place)?.waivedBy ?? []
}
const rowsOf = ({ args }: Finding) =>
  Object.values(args).flatMap((one) => ('rows' in one ? one.rows : []))
const trail = async () => (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}

describe('waiving', () => {
  test('[S-120] an editor waives a finding for their organisation; everybody sees it, with who and why, and the finding stays', async () => {
    const finding = found('F-14')
    const waiverId = await waive('takahashi', finding)
    for (const key of ['takahashi', 'mori', 'kansa', 'sato']) {
      const [one] = (await listed(key)).filter(({ id }) => id === waiverId)
      expect(one).toMatchObject({
        orgId: person('takahashi').orgId,
        by: person('takahashi').userId,
        reason: '契約で補う',
        check: 'F-14',
      })
    }
    const { people } = await as('mori').finding.waivers({ ...here, ...placeOf(finding) })
    expect(people[person('takahashi').userId]).toEqual({
      name: 'takahashi',
      orgId: person('takahashi').orgId,
    })
    expect(await inModel(finding)).toMatchObject([{ waiverId, standing: { is: 'standing' } }])
  })

  test('[S-120] approvers, auditors and readers do not; nor is it anybody else’s organisation', async () => {
    for (const key of ['sato', 'kansa'])
      expect(await why(waive(key, found('F-14')))).toBe('forbidden missing-right')
  })

  test('[S-120] each organisation waives for itself, also at the same moment', async () => {
    const finding = found('F-37', 't-1')
    const both = await Promise.all([
      waive('takahashi', finding, 'A社の理由'),
      waive('mori', finding, 'B社の理由'),
    ])
    expect(new Set(both).size).toBe(2)
    const by = await inModel(finding)
    expect(by.map((one) => one.reason).toSorted()).toEqual(['A社の理由', 'B社の理由'])
  })

  test('[S-121] two people of one organisation who waive at once: one does, the other is told', async () => {
    const finding = found('F-34')
    const before = (await trail()).length
    const outcomes = await Promise.all([
      why(waive('tanaka', finding, '一つ目')),
      why(waive('tanaka', finding, '二つ目')),
    ])
    expect(outcomes.toSorted()).toEqual(['conflict already-waived', 'none'])
    expect((await trail()).length).toBe(before + 1)
  })

  test('[S-121] asking again in the same words answers with the same waiver and writes nothing', async () => {
    const finding = found('F-30')
    const first = await waive('takahashi', finding)
    const [before, heard] = [(await trail()).length, hints.length]
    expect(await waive('takahashi', finding)).toBe(first)
    expect((await trail()).length).toBe(before)
    expect(hints.length).toBe(heard)
    expect(await why(waive('takahashi', finding, '別の理由'))).toBe('conflict already-waived')
  })

  test('[S-121] what nobody finds, or not in these words, is refused, and nothing is written', async () => {
    const before = (await trail()).length
    const stale = 'stale finding-gone'
    const finding = found('F-14')
    expect(await why(waive('mori', { ...finding, severity: 'info' }))).toBe(stale)
    expect(await why(waive('mori', { ...finding, check: 'F-01' }))).toBe(stale)
    const unknown = { ...here, check: 'F-99', element: 'nowhere', about: '{}', reason: 'x' }
    expect(await why(as('mori').finding.waive(unknown))).toBe(stale)
    expect((await trail()).length).toBe(before)
  })

  test('[S-121] a finding about decisions is waived as any other, as they stand', async () => {
    const rows = await as('tanaka').agreement.list(here)
    const decided = decisionsOf(elderlySupport, { ...rows, signOffs: [] })
    const finding = must(
      decisionFindings(elderlySupport, decided).find(({ check }) => check === 'F-49'),
      'somebody who does not sign',
    )
    const waiverId = await waive('takahashi', finding, '署名の対象外')
    expect((await listed('mori')).map(({ id }) => id)).toContain(waiverId)
  })

  test('[S-121] after an edit the finding that was shown is refused, the one that stands is waived', async () => {
    const finding = found('F-23')
    const state = must(finding.elements[0], 'a data')
    const rows = 'rows' in (finding.args['rows'] ?? {}) ? finding.args['rows'] : undefined
    const [row] = rows !== undefined && 'rows' in rows ? rows.rows : []
    const cell = { status: 'concrete', basis: 'fact', text: { ja: '具体的な値' } } as const
    const key = `${state}|${must(row, 'a row')}`
    await edits('tanaka', { type: 'put', cell: 'attributes', key, value: cell })
    expect(await why(waive('takahashi', finding))).toBe('stale finding-gone')
    await edits('tanaka', { type: 'clear', cell: 'attributes', key })
    expect(await why(waive('takahashi', finding))).toBe('none')
  })
})

describe('expiring and taking back', () => {
  test('[S-122] a waiver expires with its element and is given again; the new one takes its place', async () => {
    const finding = found('F-37', 't-1')
    const [, state = ''] = finding.elements
    const edit = says(state, { key: 'location', systems: [] })
    await edits('tanaka', edit)
    const now = after(elderlySupport, edit)
    const expired = await inModel(finding, now)
    expect(expired.map(({ standing }) => standing)).toEqual([
      { is: 'expired', changed: [state] },
      { is: 'expired', changed: [state] },
    ])
    const again = await waive('takahashi', finding, '改めて確認した')
    const told = await inModel(finding, now)
    expect(told.find((one) => one.waiverId === again)).toMatchObject({
      standing: { is: 'standing' },
      reason: '改めて確認した',
    })
    expect(told).toHaveLength(2)
  })

  test('[S-122] it is taken back by its own organisation alone, once', async () => {
    const finding = found('F-40')
    const waiverId = await waive('takahashi', finding)
    const back = { ...here, waiverId, reason: '見直す' }
    expect(await why(as('mori').finding.withdrawWaiver(back))).toBe('forbidden own-organization')
    expect(await why(as('sato').finding.withdrawWaiver(back))).toBe('forbidden missing-right')
    const unknown = { ...back, waiverId: workspaceId }
    expect(await why(as('takahashi').finding.withdrawWaiver(unknown))).toBe('not-found')
    const before = (await trail()).length
    await Promise.all([
      as('takahashi').finding.withdrawWaiver(back),
      as('takahashi').finding.withdrawWaiver(back),
    ])
    await as('takahashi').finding.withdrawWaiver({ ...here, waiverId })
    expect((await trail()).length).toBe(before + 1)
    expect(await inModel(finding)).toEqual([])
    await waive('takahashi', finding)
    expect(await inModel(finding)).toHaveLength(1)
  })
})

describe('taking back, and what is told', () => {
  const back = async (waiverId: string) =>
    await why(as('takahashi').finding.withdrawWaiver({ ...here, waiverId }))

  test('[S-150] taking back ends what was given for the same place in older words: it does not stand again when they come back', async () => {
    const [first] = all.filter(({ check }) => check === 'F-23')
    const [, moved] = found('F-37', 't-1').elements
    const finding = must(
      all.findLast(
        (one) =>
          one.check === 'F-23' &&
          one.elements[0] !== first?.elements[0] &&
          one.elements[0] !== moved &&
          rowsOf(one).length > 1,
      ),
      'a data of which two attributes are open',
    )
    const { element } = placeOf(finding)
    const [row] = rowsOf(finding)
    await waive('takahashi', finding, '古い言葉')
    const theirs = await waive('mori', finding, 'B社の理由')
    const key = `${element}|${must(row, 'a row')}`
    const value = { status: 'concrete', basis: 'fact', text: { ja: '具体的な値' } } as const
    const edit = { type: 'put', cell: 'attributes', key, value } as const
    await edits('tanaka', edit)
    const now = must(
      findingsOf(after(elderlySupport, edit)).find(
        (one) =>
          one.check === 'F-23' && one.elements[0] === element && one.severity === finding.severity,
      ),
      'what is still open',
    )
    const second = await waive('takahashi', now, '新しい言葉')
    const before = (await trail()).length
    expect(await back(second)).toBe('none')
    expect((await trail()).length).toBe(before + 1)
    expect((await listedAt('mori', finding)).map(({ id }) => id)).toEqual([theirs])
    await edits('tanaka', { type: 'clear', cell: 'attributes', key })
    expect((await inModel(finding)).map(({ orgId }) => orgId)).toEqual([person('mori').orgId])
  })

  test('[S-150] a waiver that was replaced is not the one to take back; the latest is, once', async () => {
    const finding = found('F-27')
    const { element: id } = placeOf(finding)
    const note = (value: 'explicit' | undefined) =>
      edits('tanaka', { type: 'set', in: 'events', id, field: 'storageNote', value })
    const first = await waive('takahashi', finding)
    await note('explicit')
    const second = await waive('takahashi', finding, '改めて')
    const before = (await trail()).length
    expect(await back(first)).toBe('stale waiver-replaced')
    expect((await trail()).length).toBe(before)
    expect((await listedAt('mori', finding)).map((one) => one.id)).toEqual([second])
    expect([await back(second), await back(second)]).toEqual(['none', 'none'])
    expect((await trail()).length).toBe(before + 1)
    expect(await listedAt('mori', finding)).toEqual([])
    await note(undefined)
  })

  test('[S-151] waivers are told place by place; of very much text the newest, and that there is more', async () => {
    const finding = found('F-37', 't-1')
    const places = await as('kansa').finding.waivedPlaces(here)
    expect(places).toContainEqual(placeOf(finding))
    expect(new Set(places.map((one) => JSON.stringify(one))).size).toBe(places.length)
    const at = { check: 'F-01', element: 'nothing-is-waived-here' }
    const nothing = await as('kansa').finding.waivers({ ...here, ...at })
    expect(nothing).toEqual({ waivers: [], isCut: false, people: {} })
    const { userId, orgId } = person('mori')
    const { n } = await pg.owner.db
      .selectFrom('finding_waiver')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    const rows = Array.from({ length: 17 }, (_, i) => ({
      ws_id: workspaceId,
      id: crypto.randomUUID(),
      model_id: modelId,
      n: Number(n) + 1 + i,
      check_id: 'F-01',
      element: 'long',
      about: `${i}`,
      content: 'x'.repeat(most.content),
      reason: 'x',
      doc_seq: 1,
      user_id: userId,
      org_id: orgId,
      at: new Date(),
    }))
    await pg.owner.db.insertInto('finding_waiver').values(rows).execute()
    const long = await as('kansa').finding.waivers({ ...here, check: 'F-01', element: 'long' })
    expect(long.isCut).toBe(true)
    expect(long.waivers.map(({ about }) => about)).toEqual(rows.slice(2).map(({ about }) => about))
    const foreign = as('kansa').finding.waivers({ ...here, ...at, modelId: workspaceId })
    expect(await why(foreign)).toBe('not-found')
  })
})

test('[S-123] a model takes so many waivers, and so many of one organisation', async () => {
  const { length } = await listed('mori')
  const fill = async (orgOf: string, from: number, upTo: number) => {
    const { userId, orgId } = person(orgOf)
    const rows = Array.from({ length: upTo - from + 1 }, (_, i) => ({
      ws_id: workspaceId,
      id: crypto.randomUUID(),
      model_id: modelId,
      n: from + i,
      check_id: 'F-01',
      element: `x${from + i}`,
      about: '{}',
      content: '{}',
      reason: 'x',
      doc_seq: 1,
      user_id: userId,
      org_id: orgId,
      at: new Date(),
    }))
    for (let i = 0; i < rows.length; i += 1000) {
      await pg.owner.db
        .insertInto('finding_waiver')
        .values(rows.slice(i, i + 1000))
        .execute()
    }
  }
  const given = Number(
    (
      await pg.owner.db
        .selectFrom('finding_waiver')
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )
  expect(given).toBeGreaterThanOrEqual(length)
  const next = given + 1
  await fill('mori', next, next + most.ofOrg)
  const one = found('F-02')
  expect(await why(waive('mori', one))).toBe('too-many waivers-organization')
  expect(await why(waive('takahashi', one))).toBe('none')
  await fill('tanaka', next + most.ofOrg + 2, most.all)
  expect(await why(waive('takahashi', found('F-03')))).toBe('too-many waivers-model')
})

test('[S-124] the trail tells who waived what, for whom and why, in words; open screens are told that something changed', async () => {
  const entries = await trail()
  const back = entries
    .filter(({ kind }) => kind === 'finding.waiverWithdrawn')
    .map((entry) => describeEntry(entry))
    .filter((said) => said.includes('F-40'))
  expect(back).toHaveLength(1)
  expect(back[0]).toMatch(
    /takahashi.*A社として、.*の指摘 F-40 の許容を取り下げました。理由: 見直す/,
  )
  const given = entries.filter(({ kind }) => kind === 'finding.waived')
  const sentences = given.map((entry) => describeEntry(entry))
  expect(sentences.some((one) => /指摘 F-14 を許容しました。理由: 契約で補う/.test(one))).toBe(true)
  expect(hints).toContainEqual({ workspaceId, area: 'finding', modelId })
  expect((await as('kansa').audit.verify({ workspaceId })).ok).toBe(true)
})

test('[S-125] a reason is something to read, bounded, and nothing else comes in', async () => {
  const input = { ...here, ...shown(found('F-03')), reason: 'x' }
  const bad = [
    { reason: '' },
    { reason: ' \n ' },
    { reason: '\u200B\u2060' },
    { reason: 'x'.repeat(2001) },
    { check: 'F-1' },
    { check: 'toString' },
    { element: '__proto__' },
    { about: 'x'.repeat(most.about + 1) },
    { about: '\uD800' },
    { orgId: person('mori').orgId },
  ]
  for (const more of bad) {
    const call = as('takahashi').finding.waive({ ...input, ...more })
    await expect(call).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
})

test('[S-106] in an archived model nothing is waived and nothing taken back; what was is still told', async () => {
  const standing = await listedAt('takahashi', found('F-14'))
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  const mine = must(
    standing.find(({ orgId }) => orgId === person('takahashi').orgId),
    'a waiver',
  )
  const back = as('takahashi').finding.withdrawWaiver({ ...here, waiverId: mine.id })
  expect(await why(back)).toBe('refused model-archived')
  expect(await listedAt('takahashi', found('F-14'))).toEqual(standing)
  await as('tanaka').model.setArchived({ ...here, isArchived: false })
})
