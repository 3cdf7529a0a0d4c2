import { expect, test } from 'vitest'
import type { AuditEntry, AuditFact } from '#lib/audit/entry.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { letterOf } from './letter.ts'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const model = { id: id(2), title: { ja: '見守りサービス', en: 'Elderly care' } }
const companyA = { id: id(3), name: { ja: 'A社', en: 'Company A' } }
const companyB = { id: id(4), name: { ja: 'B社', en: 'Company B' } }
const risk = { id: 'r1', text: { ja: '通信が盗聴される', en: 'Traffic is overheard' } }
const measure = { id: 'm1', title: { ja: '通信の暗号化', en: 'Encrypted traffic' } }
const part = { model, risk, measure, splitId: id(5), role: 'accountable', split: 'own' } as const

const entry = (idx: number, fact: AuditFact): AuditEntry => ({
  v: 1,
  ws: id(1),
  idx,
  at: '2026-12-01T23:00:00.000Z',
  by: { userId: id(6), name: '森 恵', orgId: companyB.id, orgName: companyB.name },
  modelId: model.id,
  ...fact,
})

/** What somebody of A社 finds in the morning: an answer, a request, a mention, a signature. */
const digest = [
  {
    kind: 'signoff.signed' as const,
    entry: entry(1, {
      kind: 'signoff.signed',
      data: {
        model,
        risk,
        organisation: companyB,
        signOffId: id(7),
        digest: 'a'.repeat(64),
        docSeq: 1,
      },
    }),
  },
  {
    kind: 'split.proposed' as const,
    entry: entry(2, {
      kind: 'split.proposed',
      data: { ...part, organisation: companyA, text: { ja: '通信を暗号化する' } },
    }),
  },
  {
    kind: 'comment.mentioned' as const,
    entry: entry(3, {
      kind: 'comment.added',
      data: {
        model,
        threadId: id(8),
        n: 2,
        place: { anchor: 'states/s1', name: { ja: '生体データ', en: 'Vital data' } },
      },
    }),
  },
  {
    kind: 'split.declined' as const,
    entry: entry(4, {
      kind: 'split.declined',
      data: { ...part, organisation: companyB, reason: '人手が足りません' },
    }),
  },
]

const read = (locale: Locale) => {
  const { subject, body } = letterOf(digest, {
    name: locale === 'ja' ? '佐藤 一郎' : 'Ichiro Sato',
    locale,
    workspaceId: id(1),
    workspaceName: { ja: '見守り連合', en: 'Care consortium' },
    origin: 'https://yoriai.example',
  })
  // Names are set apart by signs nobody sees (W-21).
  return `${subject}\n\n${body}`.replaceAll(/[\u2066-\u2069]/gu, '')
}

test('[NT-10] [NT-11] a mail in Japanese: by topic, a sentence and its place a line, at the end where the rest stands', () => {
  expect(read('ja')).toMatchInlineSnapshot(`
    "「見守り連合」分担の提案が断られました ほか 3 件

    佐藤 一郎さん

    「見守り連合」の動きをお知らせします。

    ■ 回答・決定
    ・B社の森 恵さんが、リスク「通信が盗聴される」の対策「通信の暗号化」について、B社を「最終責任」とする提案を断りました。理由: 人手が足りません
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/responsibility

    ■ 対応のお願い
    ・B社の森 恵さんが、リスク「通信が盗聴される」の対策「通信の暗号化」について、A社を「最終責任」とする提案をしました。
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/responsibility

    ■ あなた宛てのコメント
    ・B社の森 恵さんが、「見守りサービス」の「生体データ」に、あなた宛てのコメントを書きました。
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/flow?comments=mentioned

    ■ そのほかの動き
    ・B社の森 恵さんがB社としてリスク「通信が盗聴される」に署名しました（対象 aaaa aaaa … aa）。
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/agreement

    あなたの対応を待っているものの一覧
    https://yoriai.example/w/00000000-0000-4000-8000-000000000001/inbox

    通知の時刻や種類は、設定で変更できます。
    https://yoriai.example/settings"
  `)
})

test('[NT-10] [NT-11] the same mail in English', () => {
  expect(read('en')).toMatchInlineSnapshot(`
    "“Care consortium”: a proposed part was declined and 3 more

    Dear Ichiro Sato,

    here is what is new in “Care consortium”.

    ■ Answers and decisions
    - 森 恵 (Company B) declined for Company B to be “Accountable” for the measure “Encrypted traffic” against the risk “Traffic is overheard”. Reason: 人手が足りません
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/responsibility

    ■ Asked of you
    - 森 恵 (Company B) proposed Company A as “Accountable” for the measure “Encrypted traffic” against the risk “Traffic is overheard”.
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/responsibility

    ■ Mentions in comments
    - 森 恵 (Company B) mentioned you in a comment on “Vital data” of “Elderly care”.
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/flow?comments=mentioned

    ■ Other news
    - 森 恵 (Company B) signed the risk “Traffic is overheard” for Company B (content aaaa aaaa … aa).
      https://yoriai.example/w/00000000-0000-4000-8000-000000000001/models/00000000-0000-4000-8000-000000000002/agreement

    All that waits for you:
    https://yoriai.example/w/00000000-0000-4000-8000-000000000001/inbox

    When and of what you are told is chosen in your settings:
    https://yoriai.example/settings"
  `)
})
