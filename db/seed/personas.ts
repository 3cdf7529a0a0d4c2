import type { LocalText, Locale } from '#lib/model/local-text.ts'
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
    roles: ['approver'],
  },
  {
    id: 'takahashi',
    email: 'takahashi@a.example',
    name: '高橋',
    locale: 'ja',
    org: 'A',
    orgName: { ja: 'A社', en: 'Company A' },
    roles: ['editor'],
  },
  {
    id: 'tanaka',
    email: 'tanaka@pf.example',
    name: '田中',
    locale: 'ja',
    org: 'PF',
    orgName: { ja: 'PF事業者', en: 'Platform operator' },
    roles: ['owner', 'orgAdmin', 'editor', 'approver'],
  },
  {
    id: 'mori',
    email: 'mori@b.example',
    name: '森',
    locale: 'ja',
    org: 'B',
    orgName: { ja: 'B社', en: 'Company B' },
    roles: ['orgAdmin', 'editor', 'approver'],
  },
  {
    id: 'suzuki',
    email: 'suzuki@e.example',
    name: '鈴木',
    locale: 'ja',
    org: 'E',
    orgName: { ja: 'サービス事業者E社', en: 'Service provider E' },
    roles: ['editor', 'approver'],
  },
  {
    id: 'kansa',
    email: 'kansa@audit.example',
    name: '監査人',
    locale: 'ja',
    org: 'audit',
    orgName: { ja: '監査法人', en: 'Audit firm' },
    roles: ['auditor'],
  },
  {
    id: 'emma',
    email: 'emma@c.example',
    name: 'Emma',
    locale: 'en',
    org: 'C',
    orgName: { ja: 'C社', en: 'Company C' },
    roles: ['editor', 'approver'],
  },
]
