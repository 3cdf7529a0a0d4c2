import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { chain, genesis } from './chain.ts'
import { auditWords } from './audit-words.ts'
import { describer } from './describe.ts'
import { parseEntry, type AuditEntry, type AuditFact } from './entry.ts'
import { auditGroupOf, auditGroups, kindsOf } from './groups.ts'
import { verifyChain, type LogRow } from './verify.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const ws = 'ws-1'
const hex = 'a'.repeat(64)
const organisation = { id: 'o1', name: { ja: 'A社', en: 'Company A' } }
const person = { id: 'u2', name: '高橋' }
const model = { id: 'm1', title: { ja: '見守り', en: 'Watching over' } }
const risk = { id: 'r1', text: { ja: '通信の漏えい', en: 'Leak in transit' } }
const measure = { id: 'c1', title: { ja: '暗号化', en: 'Encryption' } }
const split = {
  model,
  risk,
  measure,
  organisation,
  splitId: 's1',
  role: 'accountable',
  split: 'own',
} as const
const deputation = {
  organisation,
  deputationId: 'd1',
  principal: person,
  deputy: { id: 'u2', name: '林' },
  from: '2026-12-03',
  until: '2026-12-10',
}
const invitation = {
  invitationId: 'i1',
  for: 'person',
  organisation,
  to: 'x@example.jp',
  roles: ['editor'],
} as const

const element = { element: 'states/s1', name: { ja: '統合データ', en: 'Merged data' } }
const proposal = {
  model,
  proposalId: 'p1',
  element,
  owner: organisation,
  proposer: person,
  proposerOrganisation: organisation,
}

const thread = {
  model,
  threadId: 't1',
  place: { anchor: 'attributes/s1|purpose', name: { ja: '統合データ', en: 'Merged data' } },
}

const adoption = {
  model,
  scenario: { id: 'm2', title: { ja: '案1', en: 'Proposal 1' } },
  adoptionId: 'd1',
}
const answered = { ...adoption, asker: person, askerOrganisation: organisation }

const revision = { model, revision: { id: 'v1', n: 3, name: '意見照会用' }, digest: hex }
const waiver = { model, waiverId: 'w1', check: 'F-14', element, organisation }

const round = { model, roundId: 'o1', n: 2 }

const facts: AuditFact[] = [
  { kind: 'workspace.created', data: { name: { ja: '高齢者支援' } } },
  { kind: 'workspace.renamed', data: { before: { ja: '旧' }, after: { ja: '新' } } },
  { kind: 'organisation.joined', data: { organisation } },
  { kind: 'organisation.suspended', data: { organisation } },
  { kind: 'organisation.resumed', data: { organisation } },
  { kind: 'organisation.left', data: { organisation } },
  { kind: 'invitation.created', data: { ...invitation, roles: ['editor', 'approver'] } },
  { kind: 'invitation.accepted', data: { ...invitation, roles: ['editor'] } },
  { kind: 'invitation.revoked', data: { invitationId: 'i1', for: 'organization', roles: [] } },
  { kind: 'member.joined', data: { person, organisation, roles: ['viewer'] } },
  { kind: 'member.rolesChanged', data: { person, organisation, before: [], after: ['owner'] } },
  { kind: 'member.removed', data: { person, organisation } },
  { kind: 'member.left', data: { person, organisation } },
  ...(['consultation.begun', 'consultation.ended'] as const).map((kind) => ({
    kind,
    data: { model, organisation, subject: { kind: 'round' as const, roundId: 'r', n: 2 } },
  })),
  { kind: 'deputy.named', data: deputation },
  { kind: 'deputy.ended', data: deputation },
  { kind: 'model.created', data: { model, from: 'template', template: 'uc2' } },
  { kind: 'model.imported', data: { model, elements: 12 } },
  {
    kind: 'model.mapped',
    data: {
      model,
      stakeholder: { id: 'A', name: { ja: '機器ベンダーA社' } },
      before: null,
      after: organisation,
    },
  },
  { kind: 'model.archived', data: { model } },
  { kind: 'model.restored', data: { model } },
  { kind: 'model.exported', data: { model, format: 'json' } },
  { kind: 'edit.started', data: { model, sessionId: 'e1' } },
  { kind: 'edit.ended', data: { model, sessionId: 'e1', updates: 1, firstSeq: 4, lastSeq: 4 } },
  { kind: 'split.proposed', data: { ...split, text: { ja: '暗号化する' } } },
  {
    kind: 'split.proposedByRule',
    data: {
      model,
      parts: [{ risk: split.risk, measure: split.measure, organisation: split.organisation }],
    },
  },
  { kind: 'split.accepted', data: split },
  {
    kind: 'split.countered',
    data: { ...split, text: { ja: '提供前まで暗号化する' }, reason: '提供後は担えない' },
  },
  { kind: 'split.sentBack', data: { ...split, reason: '範囲が分からない' } },
  { kind: 'split.proposedAgain', data: { ...split, text: { ja: '暗号化する' } } },
  { kind: 'split.declined', data: { ...split, reason: '担当外' } },
  { kind: 'split.withdrawn', data: split },
  { kind: 'split.lapsed', data: split },
  {
    kind: 'signoff.signed',
    data: { model, risk, organisation, signOffId: 'g1', digest: hex, docSeq: 3 },
  },
  {
    kind: 'signoff.withdrawn',
    data: { model, risk, organisation, signOffId: 'g2', reason: '誤り' },
  },
  {
    kind: 'signoff.refusedStale',
    data: { model, risk, organisation, shown: hex, now: hex, changes: 2 },
  },
  { kind: 'round.opened', data: { ...round, risks: 3 } },
  { kind: 'round.policySet', data: { ...round, policy: hex } },
  { kind: 'round.cancelled', data: { ...round, reason: '範囲を改める' } },
  {
    kind: 'round.acted',
    data: {
      ...round,
      organisation,
      signOffId: 'g3',
      intent: 'conditional',
      level: 'K',
      digest: hex,
      docSeq: 4,
      reason: '期限を延ばすこと',
    },
  },
  { kind: 'round.refusedStale', data: { ...round, organisation, changes: 2 } },
  { kind: 'audit.exported', data: { entries: 3, head: hex } },
]

facts.push(
  { kind: 'workspace.offlineCacheSet', data: { before: false, after: true } },
  { kind: 'steward.policySet', data: { before: 'open', after: 'stewarded' } },
  {
    kind: 'steward.changed',
    data: { model, before: null, after: organisation, count: 3, elements: [element] },
  },
  { kind: 'proposal.made', data: { ...proposal, note: '確認をお願いします' } },
  { kind: 'proposal.accepted', data: proposal },
  { kind: 'proposal.declined', data: { ...proposal, reason: '仕様のとおり' } },
  { kind: 'proposal.withdrawn', data: proposal },
  { kind: 'scenario.made', data: { model, scenario: adoption.scenario } },
  { kind: 'adoption.asked', data: { ...adoption, changes: 3, conflicts: 1, digest: hex } },
  { kind: 'adoption.agreed', data: answered },
  { kind: 'adoption.carriedOut', data: { ...answered, changes: 3, digest: hex, docSeq: 9 } },
  { kind: 'adoption.declined', data: { ...answered, reason: '費用が合わない' } },
  { kind: 'adoption.withdrawn', data: answered },
  { kind: 'revision.frozen', data: { ...revision, docSeq: 9 } },
  {
    kind: 'revision.restored',
    data: { ...revision, docSeq: 10, changes: 4, proposals: 1, left: 0 },
  },
  ...(['view.saved', 'view.renamed', 'view.replaced', 'view.removed'] as const).map((kind) => ({
    kind,
    data: { model, viewId: 'v1', name: '未入力だけ', audience: 'workspace' as const },
  })),
  { kind: 'finding.waived', data: { ...waiver, reason: '契約で補う' } },
  { kind: 'finding.waiverWithdrawn', data: waiver },
  {
    kind: 'review.settled',
    data: { model, result: 'attributes', element, cause: 'event' },
  },
  ...(
    [
      'catalogue.rowAdded',
      'catalogue.rowChanged',
      'catalogue.rowArchived',
      'catalogue.rowRestored',
    ] as const
  ).map((kind) => ({
    kind,
    data: { row: { rowId: 'w1', version: 2, title: { ja: '宛先違い', en: 'Wrong addressee' } } },
  })),
  { kind: 'comment.opened', data: thread },
  { kind: 'comment.added', data: { ...thread, n: 2 } },
  { kind: 'comment.edited', data: { ...thread, n: 2 } },
  { kind: 'comment.removed', data: { ...thread, place: { anchor: 'canvas/1,2' }, n: 2 } },
  { kind: 'comment.resolved', data: thread },
  { kind: 'comment.reopened', data: { ...thread, place: { anchor: 'events/e1' } } },
)

const by = { userId: 'u1', name: '佐藤', orgId: 'o1', orgName: organisation.name }
const entryOf = (fact: AuditFact, idx: number): AuditEntry => ({
  v: 1,
  ws,
  idx,
  at: `2026-11-25T00:00:${String(idx % 60).padStart(2, '0')}.000Z`,
  by,
  modelId: 'm1',
  ...fact,
})

function logOf(n: number): LogRow[] {
  const rows: LogRow[] = []
  for (let idx = 1; idx <= n; idx++) {
    const entry = entryOf(must(facts[(idx - 1) % facts.length], 'fact'), idx)
    const prev = rows.at(-1)?.hash ?? genesis
    rows.push({
      ...chain(hash, prev, entry),
      idx,
      at: entry.at,
      kind: entry.kind,
      userId: 'u1',
      orgId: 'o1',
      modelId: 'm1',
    })
  }
  return rows
}

const headOf = (rows: readonly LogRow[]) => ({
  size: rows.length,
  hash: rows.at(-1)?.hash ?? genesis,
})
const verify = (rows: readonly LogRow[], head = headOf(logOf(12))) =>
  verifyChain(hash, ws, rows, head)

describe('entries', () => {
  test.each(facts)('[AU-1] $kind is read back as it was written', (fact) => {
    const entry = entryOf(fact, 1)
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
  })

  test('[AU-1] unknown kinds, unknown members and missing data are no entries', () => {
    const entry = entryOf(must(facts[0], 'fact'), 1)
    expect(parseEntry({ ...entry, kind: 'workspace.burnt' })).toBeNull()
    expect(parseEntry({ ...entry, more: 1 })).toBeNull()
    expect(parseEntry({ ...entry, data: {} })).toBeNull()
    expect(parseEntry({ ...entry, idx: 0 })).toBeNull()
    expect(parseEntry(null)).toBeNull()
  })

  test('[AU-5] every kind has a sentence in both languages that names who did it', () => {
    for (const fact of facts) {
      const ja = describer('ja', auditWords('ja'))(entryOf(fact, 1))
      const en = describer('en', auditWords('en'))(entryOf(fact, 1))
      expect(ja).toMatch(/。|理由/)
      expect(en).toMatch(/^[A-Z0-9x]|^高橋|^佐藤/)
      expect(en).not.toContain('{')
    }
    const of = (kind: string) =>
      must(
        facts.find((fact) => fact.kind === kind),
        kind,
      )
    expect(describer('ja', auditWords('ja'))(entryOf(of('split.accepted'), 1))).toBe(
      'A社の佐藤さんが、リスク「通信の漏えい」の対策「暗号化」について、A社が「最終責任」となることを引き受けました。',
    )
    expect(describer('en', auditWords('en'))(entryOf(of('signoff.refusedStale'), 1))).toBe(
      'The signature of 佐藤 (Company A) on the risk “Leak in transit” was refused because the content had changed since it was shown (2 differences).',
    )
  })

  test('[AU-5] editing that the system ended says whose it was', () => {
    const lost = { updates: 0, firstSeq: null, lastSeq: null, person: { id: 'u2', name: '森' } }
    const fact = { kind: 'edit.ended', data: { model, sessionId: 'e2', ...lost, organisation } }
    const first = entryOf(must(facts[0], 'first'), 1)
    const entry = must(parseEntry({ ...first, ...fact, by: null }), 'entry')
    expect(describer('ja', auditWords('ja'))(entry)).toContain('森による')
    expect(describer('en', auditWords('en'))(entry)).toContain('The connection of 森')
  })

  test('[AU-5] a copy of a model says what it was copied from', () => {
    const source = { ...model, title: { ja: '写し元', en: 'The source' } }
    const entry = entryOf({ kind: 'model.created', data: { model, from: 'copy', source } }, 1)
    expect(describer('ja', auditWords('ja'))(entry)).toContain('モデル「写し元」を写して')
    expect(describer('en', auditWords('en'))(entry)).toContain('copied the model “The source”')
  })

  test('[AU-5] a round that is opened says about what, and on which revision', () => {
    const opened = { ...round, risks: 1, scope: 'model' as const }
    const on = { revision: { id: 'v', n: 2, name: '合意用' } }
    const entry = entryOf({ kind: 'round.opened', data: { ...opened, ...on } }, 1)
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
    expect(describer('ja', auditWords('ja'))(entry)).toContain('（モデル全体、第2版）')
    expect(describer('en', auditWords('en'))(entry)).toContain('(the whole model, revision 2)')
    const parts = { ...round, risks: 2, scope: 'assignments' as const }
    const other = entryOf({ kind: 'round.opened', data: parts }, 1)
    expect(describer('en', auditWords('en'))(other)).toContain('(2 parts)')
  })

  test('[AU-6] every kind belongs to one group', () => {
    const all = auditGroups.flatMap(kindsOf)
    expect(all.toSorted()).toEqual(facts.map((f) => f.kind).toSorted())
    expect(auditGroupOf('signoff.signed')).toBe('signature')
  })
})

describe('the chain', () => {
  test('[AU-2] starts at zeros and carries each hash to the next', () => {
    const rows = logOf(3)
    expect(rows[0]?.prevHash).toBe(genesis)
    expect(rows[1]?.prevHash).toBe(rows[0]?.hash)
    expect(rows[0]?.hash).toBe(hash(`${genesis}\n${rows[0]?.body}`))
  })

  test('[AU-3] an untouched log is good to its end, an empty one too', () => {
    expect(verify(logOf(12))).toEqual({ ok: true, size: 12, head: headOf(logOf(12)).hash })
    expect(verify([], { size: 0, hash: genesis })).toEqual({ ok: true, size: 0, head: genesis })
  })

  test('[AU-3] an edited, deleted, swapped, inserted or cut-off row is named', () => {
    const at = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(
        at,
        fc.constantFrom('edit', 'delete', 'insert', 'swap', 'cut', 'column', 'rehash'),
        (n, how) => {
          const { rows, bad } = tampered(logOf(12), n, how)
          const answer = verify(rows)
          expect(answer).toMatchObject({ ok: false, firstBad: bad })
        },
      ),
    )
  })

  test('[AU-3] an entry of another workspace, or beyond the head, is refused', () => {
    const rows = logOf(2)
    expect(verifyChain(hash, 'ws-2', rows, headOf(rows))).toMatchObject({
      firstBad: 1,
      fault: 'not-an-entry',
    })
    expect(verifyChain(hash, ws, rows, { size: 1, hash: must(rows[0], 'row').hash })).toMatchObject(
      {
        firstBad: 2,
        fault: 'beyond-head',
      },
    )
    expect(verifyChain(hash, ws, rows, { size: 2, hash: hex })).toMatchObject({
      fault: 'head-differs',
    })
  })

  test('[AU-4] a wholly re-made log with its head verifies: only a head kept elsewhere tells', () => {
    const other = logOf(5)
    expect(verify(other, headOf(other)).ok).toBe(true)
    expect(verify(other, headOf(logOf(12))).ok).toBe(false)
  })
})

/** The log with one row tampered with, and the index verification must name. */
function tampered(rows: LogRow[], n: number, how: string): { rows: LogRow[]; bad: number } {
  const i = n - 1
  const row = must(rows[i], 'row')
  switch (how) {
    case 'edit':
      return { rows: rows.with(i, { ...row, body: row.body.replace('佐藤', '鈴木') }), bad: n }
    case 'column':
      return { rows: rows.with(i, { ...row, userId: 'u9' }), bad: n }
    case 'rehash': {
      const body = row.body.replace('佐藤', '鈴木')
      const changed = { ...row, body, hash: hash(`${row.prevHash}\n${body}`) }
      // The last row re-hashed alone differs from the head; any other breaks the link of the next.
      return { rows: rows.with(i, changed), bad: n === rows.length ? n : n + 1 }
    }
    case 'delete':
      return { rows: rows.toSpliced(i, 1), bad: n }
    case 'cut':
      return { rows: rows.slice(0, i), bad: n }
    case 'insert':
      return { rows: rows.toSpliced(i, 0, row), bad: n + 1 }
    default: {
      const j = n === rows.length ? i - 1 : i + 1
      const [x, y] = [must(rows[Math.min(i, j)], 'row'), must(rows[Math.max(i, j)], 'row')]
      const swapped = rows.with(Math.min(i, j), y).with(Math.max(i, j), x)
      return { rows: swapped, bad: Math.min(i, j) + 1 }
    }
  }
}
