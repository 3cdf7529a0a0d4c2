import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { eventFragment } from '#lib/picture/letter/event-fragment.ts'
import { allElements, readXml } from '#tests/support/xml.ts'
import type { AuditEntry, AuditFact } from '#lib/audit/entry.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { letterOf } from './letter.ts'
import type { Picture, Pictures } from './pictures.ts'

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

test('[NT-10] a mail in Japanese: by topic, a sentence and its place a line, at the end where the rest stands', () => {
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

test('[NT-10] the same mail in English', () => {
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

describe('the same mail as HTML', () => {
  const reader = {
    name: '佐藤 <b>一郎</b>',
    locale: 'ja' as const,
    workspaceId: id(1),
    workspaceName: { ja: '見守り連合 & "仲間"' },
    origin: 'https://yoriai.example',
  }
  const eventId = must(Object.keys(elderlySupport.events)[0], 'an event')
  const picture: Picture = {
    modelId: model.id,
    eventId,
    model: { ja: '見守り</style><script>' },
    fragment: must(eventFragment(elderlySupport, eventId), 'a fragment'),
    lookOf: () => ({ colour: 1, shape: 'star' }),
  }
  const [signed, asked] = digest
  const pictures: Pictures = { of: new Map([[must(asked, 'a request'), [picture]]]), more: 2 }

  test('[NT-11] says all that the text says, asks nobody for anything and leads only here', () => {
    const { html, body, subject } = letterOf(digest, reader, pictures)
    const shown = elementsIn(html)
    const words = shown.map((e) => e.words).join('\n')
    expect(words).toContain(subject)
    for (const line of body.split('\n').filter((one) => one.startsWith('・'))) {
      expect(words).toContain(line.slice(1))
    }
    const names = new Set(shown.map((e) => e.name))
    for (const name of ['img', 'script', 'svg', 'link', 'iframe', 'form', 'input']) {
      expect(names).not.toContain(name)
    }
    const addresses = shown.flatMap((e) => e.attributes['href'] ?? [])
    expect(addresses.length).toBeGreaterThan(6)
    expect(addresses.filter((one) => !one.startsWith('https://yoriai.example/'))).toEqual([])
    expect(shown.flatMap((e) => e.attributes['src'] ?? e.attributes['background'] ?? [])).toEqual(
      [],
    )
    expect(html).not.toMatch(/url\(|@import|@font-face/)
  })

  test('[NT-19] the picture stands with what first names its place, and how many more there are', () => {
    const { html } = letterOf(digest, reader, pictures)
    const at = (text: string) => html.indexOf(text)
    expect(at('対応のお願い')).toBeLessThan(at('イベントの前'))
    expect(at('イベントの後')).toBeLessThan(at('あなた宛てのコメント'))
    expect(html).toContain('ほかに 2 か所あります')
    expect(html).toContain(`/models/${model.id}/flow?sel=${eventId}`)
    expect(letterOf(digest, reader).html).not.toContain('イベントの前')
  })

  test('[NT-20] stays below what mail programs cut, and says what is left out', () => {
    const many = Array.from({ length: 900 }, () => must(signed, 'a notice'))
    const { html } = letterOf(many, reader)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).toMatch(/ほか \d+ 件は、このメールのテキスト版か、一覧で/)
    expect(html).toContain('https://yoriai.example/settings')
  })
})

/** What a browser would show of it: what is no XML in its head left out. */
const elementsIn = (html: string) =>
  allElements(readXml(html.replace(/<!doctype.*<\/head>/u, '<html>')))
