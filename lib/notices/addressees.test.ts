import { describe, expect, test } from 'vitest'
import { type AuditEntry, type AuditFact } from '#lib/audit/entry.ts'
import type { Role } from '#lib/policy/roles.ts'
import { addressees, type Concerned } from './addressees.ts'
import { topicOf } from './kinds.ts'

const people = (
  [
    ['sato', 'A', 'approver'],
    ['takahashi', 'A', 'editor'],
    ['mori', 'B', 'editor', 'approver', 'orgAdmin'],
    ['yoshida', 'B', 'viewer'],
    ['tanaka', 'PF', 'owner', 'editor', 'approver'],
    ['kansa', 'auditors', 'auditor'],
  ] as const satisfies readonly (readonly [string, string, ...Role[]])[]
).map(([userId, orgId, ...roles]) => ({ userId, orgId, roles: [...roles] }))

const ja = (text: string) => ({ ja: text })
const organisation = (id: string) => ({ id, name: ja(`${id}社`) })
const person = (id: string) => ({ id, name: id })
const model = { id: 'm', title: ja('模型') }
const split = (orgId: string) =>
  ({
    model,
    risk: { id: 'r1', text: ja('漏えい') },
    measure: { id: 'k1', title: ja('暗号化') },
    organisation: organisation(orgId),
    splitId: 's',
    role: 'accountable',
    split: 'own',
  }) as const
const proposal = {
  model,
  proposalId: 'p',
  element: { element: 'states/a', name: ja('データ') },
  owner: organisation('B'),
  proposer: person('takahashi'),
  proposerOrganisation: organisation('A'),
}
const adoption = { model, scenario: { id: 'v', title: ja('案') }, adoptionId: 'a' }
const asked = { ...adoption, asker: person('takahashi'), askerOrganisation: organisation('A') }
const signature = {
  model,
  risk: { id: 'r1', text: ja('漏えい') },
  organisation: organisation('A'),
  signOffId: 'o',
}
const comment = { model, threadId: 't', place: { anchor: 'states/a' } }

const told = (by: string, fact: AuditFact, concerned: Concerned = {}) => {
  const orgId = people.find(({ userId }) => userId === by)?.orgId ?? ''
  const entry: AuditEntry = {
    v: 1,
    ws: 'w',
    idx: 1,
    at: '2026-12-02T00:00:00.000Z',
    modelId: null,
    by: { userId: by, name: by, orgId, orgName: ja(orgId) },
    ...fact,
  }
  return addressees(entry, people, concerned)?.userIds ?? null
}

describe('[NT-1] who is told', () => {
  test('of a proposed part: who may answer for the organisation, but not who proposed it', () => {
    const proposed = (to: string) =>
      ({ kind: 'split.proposed', data: { ...split(to), text: ja('文') } }) as const
    expect(told('takahashi', proposed('A'))).toEqual(['sato'])
    expect(told('tanaka', proposed('B'))).toEqual(['mori'])
    expect(told('mori', proposed('B'))).toEqual([])
  })

  test('of parts proposed by rule: who may answer for one of the organisations, once', () => {
    const parts = ['A', 'A', 'B'].map((to) => {
      const part = split(to)
      return { risk: part.risk, measure: part.measure, organisation: part.organisation }
    })
    const byRule = { kind: 'split.proposedByRule', data: { model, parts } } as const
    expect(told('tanaka', byRule)).toEqual(['sato', 'mori'])
    expect(told('mori', byRule)).toEqual(['sato'])
  })

  test('of an answer: who had proposed it; of what is taken back also who would have carried it', () => {
    const proposer = 'tanaka'
    expect(told('sato', { kind: 'split.accepted', data: split('A') }, { proposer })).toEqual([
      'tanaka',
    ])
    const declined = {
      kind: 'split.declined',
      data: { ...split('A'), reason: '人がいない' },
    } as const
    expect(told('sato', declined, { proposer })).toEqual(['tanaka'])
    const withdrawn = { kind: 'split.withdrawn', data: split('A') } as const
    expect(told('tanaka', withdrawn, { proposer })).toEqual(['sato'])
    expect(told('sato', withdrawn, { proposer })).toEqual(['tanaka'])
  })

  test('[NT-16] of a counter: who may answer it and who had proposed; of what is sent back: who had made it', () => {
    const countered = {
      kind: 'split.countered',
      data: { ...split('A'), text: ja('文'), reason: '範囲' },
    } as const
    expect(told('sato', countered, { answers: 'B', answered: 'tanaka' })).toEqual(['mori'])
    expect(told('mori', countered, { answers: 'A' })).toEqual(['sato'])
    const back = { kind: 'split.sentBack', data: { ...split('A'), reason: '不明' } } as const
    expect(told('sato', back, { proposer: 'tanaka' })).toEqual(['tanaka'])
    const again = { kind: 'split.proposedAgain', data: { ...split('A'), text: ja('文') } } as const
    expect(told('tanaka', again, { answers: 'A' })).toEqual(['sato'])
  })

  test('of a signature and its withdrawal: who signs for the others', () => {
    const signed = { ...signature, digest: 'a'.repeat(64), docSeq: 1 }
    expect(told('sato', { kind: 'signoff.signed', data: signed })).toEqual(['mori', 'tanaka'])
    const back = { ...signature, reason: '誤り' }
    expect(told('sato', { kind: 'signoff.withdrawn', data: back })).toEqual(['mori', 'tanaka'])
  })

  test('[S-189] of a round: who signs in it; of what is said there: who signs for the others, and who opened it', () => {
    const about = { model, roundId: 'u', n: 1 }
    const round = { orgIds: ['A', 'B'], openedBy: 'tanaka' }
    const opened = { kind: 'round.opened', data: { ...about, risks: 2 } } as const
    expect(told('tanaka', opened, { round })).toEqual(['sato', 'mori'])
    expect(told('tanaka', opened)).toEqual([])
    const ended = { kind: 'round.cancelled', data: { ...about, reason: '見直し' } } as const
    expect(told('tanaka', ended, { round })).toEqual(['sato', 'mori'])
    const acted = {
      ...about,
      organisation: organisation('A'),
      signOffId: 'o',
      level: 'K',
      digest: 'a'.repeat(64),
      docSeq: 1,
    } as const
    const said = (intent: 'approve' | 'reject') =>
      ({ kind: 'round.acted', data: { ...acted, intent } }) as const
    expect(told('sato', said('approve'), { round })).toEqual(['mori', 'tanaka'])
    expect(told('sato', said('reject'), { round })).toEqual(['mori', 'tanaka'])
    const own = { ...round, openedBy: 'sato' }
    expect(told('sato', said('approve'), { round: own })).toEqual(['mori'])
  })

  test('of a proposed edit: who edits for its manager; of the answer: who proposed it', () => {
    expect(told('takahashi', { kind: 'proposal.made', data: proposal })).toEqual(['mori'])
    expect(told('mori', { kind: 'proposal.accepted', data: proposal })).toEqual(['takahashi'])
    const declined = { ...proposal, reason: '合わない' }
    expect(told('mori', { kind: 'proposal.declined', data: declined })).toEqual(['takahashi'])
    expect(told('takahashi', { kind: 'proposal.withdrawn', data: proposal })).toBeNull()
  })

  test('of an adoption: who has to agree; of what became of it: who asked', () => {
    const ask = {
      kind: 'adoption.asked',
      data: { ...adoption, changes: 1, conflicts: 0, digest: 'a'.repeat(64) },
    } as const
    expect(told('takahashi', ask, { reviewers: [] })).toEqual(['mori', 'tanaka'])
    expect(told('takahashi', ask, { reviewers: ['B'] })).toEqual(['mori'])
    const done = { ...asked, changes: 1, digest: 'a'.repeat(64), docSeq: 3 }
    expect(told('mori', { kind: 'adoption.carriedOut', data: done })).toEqual(['takahashi'])
    const no = { ...asked, reason: '早い' }
    expect(told('mori', { kind: 'adoption.declined', data: no })).toEqual(['takahashi'])
  })

  test('of a comment: who is called by it and nobody else', () => {
    const said = { kind: 'comment.added', data: { ...comment, n: 2 } } as const
    expect(told('sato', said, { called: ['kansa', 'sato', 'gone'] })).toEqual(['kansa'])
    expect(told('sato', said)).toEqual([])
  })

  test('of roles: whose they are; of who joins: who invites', () => {
    const roles = { person: person('yoshida'), organisation: organisation('B') }
    const change = { ...roles, before: ['viewer'], after: ['editor'] }
    expect(told('mori', { kind: 'member.rolesChanged', data: change })).toEqual(['yoshida'])
    expect(
      told('yoshida', { kind: 'member.joined', data: { ...roles, roles: ['viewer'] } }),
    ).toEqual(['mori'])
    const joined = { organisation: organisation('A') }
    expect(told('sato', { kind: 'organisation.joined', data: joined })).toEqual(['tanaka'])
  })

  test('of who left or was removed: who invites for their organisation', () => {
    const data = { person: person('yoshida'), organisation: organisation('B') }
    expect(told('yoshida', { kind: 'member.left', data })).toEqual(['mori'])
    expect(told('mori', { kind: 'member.removed', data })).toEqual([])
  })

  test('of an organisation that left: owners, and who had proposed what it carried; nobody of its own', () => {
    const left = { kind: 'organisation.left', data: { organisation: organisation('B') } } as const
    expect(told('mori', left)).toEqual(['tanaka'])
    expect(told('mori', left, { relying: ['takahashi', 'yoshida'] })).toEqual([
      'takahashi',
      'tanaka',
    ])
  })

  test('of everything else nobody', () => {
    expect(told('sato', { kind: 'model.archived', data: { model } })).toBeNull()
    expect(
      told('sato', { kind: 'audit.exported', data: { entries: 1, head: 'a'.repeat(64) } }),
    ).toBeNull()
  })
})

test('[NT-13] no kind of notice is one of internal notes', () => {
  expect(Object.keys(topicOf).filter((kind) => kind.includes('note'))).toEqual([])
})
