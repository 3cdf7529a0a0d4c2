import type { ResponsibilityRole, SplitKind } from '#lib/agreement/split.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Look } from '#lib/policy/look.ts'
import type { Role } from '#lib/policy/roles.ts'
import { personas } from './personas.ts'

/*
 * The sample: the elderly-support consortium of use case 2 (p13 to p19), a few days after it began. The framework's facts stand
 * in lib/catalog; who the people are, what they agreed and in which words is invented here.
 */

export interface SampleOrganization {
  readonly key: string
  readonly name: LocalText
  readonly short: LocalText
  readonly look: Look
  /** ids of stakeholders of the model that this organisation is */
  readonly stakeholders: readonly string[]
}

export interface SamplePerson {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: 'ja' | 'en'
  readonly org: string
  readonly roles: readonly Role[]
}

export const workspaceName: LocalText = {
  ja: '高齢者生活支援コンソーシアム',
  en: 'Elderly-support consortium',
}

/** In the order in which they joined; the first founded the consortium. */
export const organizations: readonly SampleOrganization[] = [
  {
    key: 'PF',
    name: { ja: 'PF事業者', en: 'Platform operator' },
    short: { ja: 'PF', en: 'PF' },
    look: { colour: 2, shape: 'triangle' },
    stakeholders: ['PF'],
  },
  {
    key: 'A',
    name: { ja: 'A社', en: 'Company A' },
    short: { ja: 'A社', en: 'A' },
    look: { colour: 0, shape: 'square' },
    stakeholders: ['A'],
  },
  {
    key: 'B',
    name: { ja: 'B社', en: 'Company B' },
    short: { ja: 'B社', en: 'B' },
    look: { colour: 1, shape: 'circle' },
    stakeholders: ['B'],
  },
  {
    key: 'C',
    name: { ja: 'C社', en: 'Company C' },
    short: { ja: 'C社', en: 'C' },
    look: { colour: 4, shape: 'pentagon' },
    stakeholders: ['C'],
  },
  {
    key: 'D',
    name: { ja: 'D社', en: 'Company D' },
    short: { ja: 'D社', en: 'D' },
    look: { colour: 5, shape: 'hexagon' },
    stakeholders: ['D'],
  },
  {
    key: 'E',
    name: { ja: 'サービス事業者E社', en: 'Service provider E' },
    short: { ja: 'E社', en: 'E' },
    look: { colour: 3, shape: 'diamond' },
    stakeholders: ['E'],
  },
  {
    key: 'F',
    name: { ja: 'サービス事業者F社', en: 'Service provider F' },
    short: { ja: 'F社', en: 'F' },
    look: { colour: 6, shape: 'star' },
    stakeholders: ['F'],
  },
  {
    key: 'G',
    name: { ja: 'サービス事業者G社', en: 'Service provider G' },
    short: { ja: 'G社', en: 'G' },
    look: { colour: 7, shape: 'cross' },
    stakeholders: ['G'],
  },
  {
    key: 'audit',
    name: { ja: '監査法人', en: 'Audit firm' },
    short: { ja: '監査', en: 'Audit' },
    look: { colour: 8, shape: 'ring' },
    stakeholders: [],
  },
]

/** The personas and those who stand beside them; the first of an organisation answers its invitation. */
export const people: readonly SamplePerson[] = [
  other('ito', 'ito@a.example', '伊藤', 'A', ['orgAdmin']),
  ...personas,
  other('kato', 'kato@d.example', '加藤', 'D', ['orgAdmin', 'editor', 'approver']),
  other('nakamura', 'nakamura@f.example', '中村', 'F', ['orgAdmin', 'approver']),
  other('kobayashi', 'kobayashi@g.example', '小林', 'G', ['orgAdmin', 'approver']),
]

function other(
  id: string,
  email: string,
  name: string,
  org: string,
  roles: readonly Role[],
): SamplePerson {
  return { id, email, name, locale: 'ja', org, roles }
}

/** One step of the story: an act of a person, a while after the one before. */
export type SampleAct =
  | {
      readonly act: 'propose'
      readonly by: string
      /** names the proposal for the answer */
      readonly key: string
      readonly riskId: string
      readonly measureId: string
      readonly org: string
      readonly role: ResponsibilityRole
      readonly split: SplitKind
      readonly text: LocalText
    }
  | { readonly act: 'accept'; readonly by: string; readonly key: string }
  | {
      readonly act: 'decline'
      readonly by: string
      readonly key: string
      readonly reason: string
    }
  | { readonly act: 'sign'; readonly by: string; readonly riskId: string }

/**
 * What was agreed so far: r1 is agreed and half signed, r2 waits for an answer, a measure of r3 has nobody accountable,
 * r5 was declined, r7 has not been spoken of.
 */
export const acts: readonly SampleAct[] = [
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r1-PF',
    riskId: 'r1',
    measureId: 'm1',
    org: 'PF',
    role: 'accountable',
    split: 'provides',
    text: {
      ja: '受信側の終端で相互認証を行い、暗号化の方式と鍵の更新を定めて各社に示す。',
      en: 'Authenticates both ends at the receiving side, sets the cipher and key renewal, and tells every vendor.',
    },
  },
  { act: 'accept', by: 'tanaka', key: 'r1-PF' },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r1-A',
    riskId: 'r1',
    measureId: 'm1',
    org: 'A',
    role: 'responsible',
    split: 'customerMust',
    text: {
      ja: '送信側のサーバに定められた方式を入れ、証明書を期限前に更新する。',
      en: 'Installs the agreed cipher on the sending server and renews its certificate in time.',
    },
  },
  { act: 'accept', by: 'sato', key: 'r1-A' },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r1-B',
    riskId: 'r1',
    measureId: 'm1',
    org: 'B',
    role: 'responsible',
    split: 'customerMust',
    text: {
      ja: '送信側のサーバに定められた方式を入れ、証明書を期限前に更新する。',
      en: 'Installs the agreed cipher on the sending server and renews its certificate in time.',
    },
  },
  { act: 'accept', by: 'mori', key: 'r1-B' },
  { act: 'sign', by: 'tanaka', riskId: 'r1' },
  { act: 'sign', by: 'sato', riskId: 'r1' },
  {
    act: 'propose',
    by: 'takahashi',
    key: 'r2-A',
    riskId: 'r2',
    measureId: 'm2',
    org: 'A',
    role: 'accountable',
    split: 'own',
    text: {
      ja: '自社サーバから外への通信を許可した宛先だけに限り、外れた通信を毎日確かめる。',
      en: 'Limits traffic leaving its own server to allowed destinations and checks every day what was stopped.',
    },
  },
  { act: 'accept', by: 'sato', key: 'r2-A' },
  {
    act: 'propose',
    by: 'takahashi',
    key: 'r2-B',
    riskId: 'r2',
    measureId: 'm2',
    org: 'B',
    role: 'responsible',
    split: 'joint',
    text: {
      ja: '同じ宛先の一覧を使い、変更はA社と互いに知らせる。',
      en: 'Uses the same list of destinations and exchanges changes with Company A.',
    },
  },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r3-PF',
    riskId: 'r3',
    measureId: 'm3',
    org: 'PF',
    role: 'accountable',
    split: 'provides',
    text: {
      ja: '受け取った電文の署名を検証し、合わないものを取り込まずに送信元へ知らせる。',
      en: 'Verifies the signature of what arrives, keeps out what does not match and tells the sender.',
    },
  },
  { act: 'accept', by: 'tanaka', key: 'r3-PF' },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r4-PF',
    riskId: 'r4',
    measureId: 'm4',
    org: 'PF',
    role: 'accountable',
    split: 'own',
    text: {
      ja: '接続元ごとに呼び出しの上限を設け、二つの拠点で受ける。',
      en: 'Sets a limit of calls for each client and serves from two sites.',
    },
  },
  { act: 'accept', by: 'tanaka', key: 'r4-PF' },
  { act: 'sign', by: 'tanaka', riskId: 'r4' },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r5-C',
    riskId: 'r5',
    measureId: 'm5',
    org: 'C',
    role: 'accountable',
    split: 'own',
    text: {
      ja: '提供の前に、PF事業者で個人情報になるかを確かめ、結果を記録する。',
      en: 'Before provision, checks whether the data becomes personal information at the platform and records the result.',
    },
  },
  {
    act: 'decline',
    by: 'emma',
    key: 'r5-C',
    reason:
      'We cannot see how the platform combines our data. The check needs to be done together with PF.',
  },
  {
    act: 'propose',
    by: 'tanaka',
    key: 'r6-E',
    riskId: 'r6',
    measureId: 'm6',
    org: 'E',
    role: 'consulted',
    split: 'joint',
    text: {
      ja: '支援に使う目的と範囲を事前に示し、同意の文面の確認に加わる。',
      en: 'States purpose and scope of use for support beforehand and takes part in checking the wording of consent.',
    },
  },
]
