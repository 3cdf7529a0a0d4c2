import type { LocalText, Locale } from '#lib/model/local-text.ts'
import type { Look } from '#lib/policy/look.ts'
import type { Role } from '#lib/policy/roles.ts'

/** A person of the sample whom the sign-in page offers with one click; `id` is what the door for programs takes. */
export interface Persona {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
  /** key of the organisation in `organizations.ts` */
  readonly org: string
  readonly orgName: LocalText
  /** the organisation's look in the sample workspace */
  readonly look: Look
  readonly roles: readonly Role[]
}

/** In the order in which the sign-in page shows them. */
export const personas: readonly Persona[] = [
  {
    id: 'sato',
    email: 'sato@a.example',
    name: '佐藤',
    locale: 'ja',
    org: 'A',
    orgName: { ja: 'A社', en: 'Company A' },
    look: { colour: 0, shape: 'square' },
    roles: ['approver'],
  },
  {
    id: 'takahashi',
    email: 'takahashi@a.example',
    name: '高橋',
    locale: 'ja',
    org: 'A',
    orgName: { ja: 'A社', en: 'Company A' },
    look: { colour: 0, shape: 'square' },
    roles: ['editor'],
  },
  {
    id: 'tanaka',
    email: 'tanaka@pf.example',
    name: '田中',
    locale: 'ja',
    org: 'PF',
    orgName: { ja: 'PF事業者', en: 'Platform operator' },
    look: { colour: 2, shape: 'triangle' },
    roles: ['owner', 'orgAdmin', 'editor', 'approver'],
  },
  {
    id: 'mori',
    email: 'mori@b.example',
    name: '森',
    locale: 'ja',
    org: 'B',
    orgName: { ja: 'B社', en: 'Company B' },
    look: { colour: 1, shape: 'circle' },
    roles: ['orgAdmin', 'editor', 'approver'],
  },
  {
    id: 'suzuki',
    email: 'suzuki@e.example',
    name: '鈴木',
    locale: 'ja',
    org: 'E',
    orgName: { ja: 'サービス事業者E社', en: 'Service provider E' },
    look: { colour: 3, shape: 'diamond' },
    roles: ['editor', 'approver'],
  },
  {
    id: 'kansa',
    email: 'kansa@audit.example',
    name: '監査人',
    locale: 'ja',
    org: 'audit',
    orgName: { ja: '監査法人', en: 'Audit firm' },
    look: { colour: 8, shape: 'ring' },
    roles: ['auditor'],
  },
  {
    id: 'emma',
    email: 'emma@c.example',
    name: 'Emma',
    locale: 'en',
    org: 'C',
    orgName: { ja: 'C社', en: 'Company C' },
    look: { colour: 4, shape: 'pentagon' },
    roles: ['editor', 'approver'],
  },
]
