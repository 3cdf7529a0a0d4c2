import { never } from '#lib/base/never.ts'
import { say } from '#lib/model/local-text.ts'
import type { Says } from '#lib/picture/lens/paint.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import type { translator } from '#lib/words/translator.ts'

/** What is needed to say what a lens shows. */
export interface LensTelling extends Telling {
  readonly lensWords: ReturnType<typeof translator<'lens'>>
  /** short name of an organisation account */
  readonly orgName: (orgId: string) => string
}

/** What a lens says about a figure or in its legend, in the language of the reader. */
export function saysWords(says: Says, telling: LensTelling): string {
  const { lensWords: t, locale, words } = telling
  switch (says.say) {
    case 'party':
      return nameOf(says.id, telling)
    case 'written':
      return say(says.text, locale)
    case 'codes':
      return says.codes.map((code) => words(`categoryCode.${code}`)).join(words('listSeparator'))
    case 'orgs':
      return says.ids.map(telling.orgName).join(words('listSeparator'))
    case 'parties':
      return says.ids.map((id) => nameOf(id, telling)).join(words('listSeparator'))
    case 'counted':
      return t(`counted.${says.what}`, { count: String(says.count) })
    case 'part':
      return t('signed', { done: String(says.done), total: String(says.total) })
    case 'group':
      return t(`group.${says.group}`)
    default:
      return never(says)
  }
}
