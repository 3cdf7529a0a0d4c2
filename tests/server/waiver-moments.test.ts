import { expect, test } from 'vitest'
import { lockDocument } from '#db/repos/document-lock.ts'
import { endWaivers, insertWaiver } from '#db/repos/finding-waivers.ts'
import { inWorkspace } from '#db/tenant.ts'
import { decisionsOf } from '#lib/agreement/decisions.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import type { Finding } from '#lib/derive/finding.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { untilTrue } from '#tests/support/until.ts'
import { isWaitedFor, processOf } from '#tests/support/waiting.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}
const shown = (finding: Finding) => ({
  check: finding.check,
  element: must(finding.elements[0], 'what it is about'),
  about: aboutOf(finding),
})
const trail = async () => (await as('kansa').audit.list({ workspaceId, limit: 100 })).entries

test('[S-150] taken back while another takes it back and gives one in other words: the new one stands, and the trail tells of all that ended', async () => {
  const finding = shown(
    must(
      findingsOf(elderlySupport).find(({ check }) => check === 'F-14'),
      'a finding',
    ),
  )
  const reason = '契約で補う'
  const { waiverId } = await as('takahashi').finding.waive({ ...here, ...finding, reason })
  const before = (await trail()).length
  const given = crypto.randomUUID()
  const at = new Date('2026-11-26T00:00:00Z')
  let late: Promise<string> | undefined
  await inWorkspace(pg.web.db, person('takahashi'), async (tx) => {
    await lockDocument(tx, modelId)
    const pid = await processOf(tx)
    late = why(as('takahashi').finding.withdrawWaiver({ ...here, waiverId }))
    await untilTrue(async () => await isWaitedFor(pg, pid))
    await endWaivers(tx, { waiverIds: [waiverId], modelId, reason: null, at })
    const other = { ...finding, about: '{"t":"other"}', content: '{}' }
    await insertWaiver(tx, { ...other, id: given, modelId, n: 2, docSeq: 1, reason, at })
  })
  expect(await late).toBe('none')
  const { check, element } = finding
  const { waivers } = await as('mori').finding.waivers({ ...here, check, element })
  expect(waivers.map(({ id }) => id)).toEqual([given])
  expect((await trail()).length).toBe(before)
})

test('[S-152] in a to-be variant findings about the model are waived, and none about decisions: nothing is decided there', async () => {
  const title = { ja: '案' }
  const { modelId: variant } = await as('mori').scenario.create({ ...here, title })
  const rows = await as('mori').agreement.list(here)
  const decided = decisionsOf(elderlySupport, { ...rows, splits: [], signOffs: [] })
  const waive = (model: string, finding: Finding) =>
    why(
      as('mori').finding.waive({
        workspaceId,
        modelId: model,
        ...shown(finding),
        reason: '対象外',
      }),
    )
  const about = must(
    decisionFindings(elderlySupport, decided).find(({ check }) => check === 'F-49'),
    'somebody who does not sign',
  )
  const own = must(
    findingsOf(elderlySupport).find(({ check }) => check === 'F-27'),
    'a finding of the model',
  )
  expect(await waive(variant, about)).toBe('stale finding-gone')
  expect(await waive(variant, own)).toBe('none')
})
