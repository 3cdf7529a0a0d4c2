import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { baCategories, type CategoryCode } from '#lib/model/vocabulary.ts'
import { shownCell } from '#lib/model/queries/attribute-table.ts'
import { groupOf, type Group, type GroupName, type Painter } from './paint.ts'

/** Strictest first: a data with several categories is painted by the one that asks most. The order is ours. */
const groups = [
  groupOf('personal', { rank: 1, tone: 'bad', sign: 'person' }),
  groupOf('related', { rank: 2, tone: 'ba-0', sign: 'diamond' }),
  groupOf('technology', { rank: 3, tone: 'ba-1', sign: 'hexagon' }),
  groupOf('property', { rank: 4, tone: 'ai', sign: 'key' }),
  groupOf('deidentified', { rank: 5, tone: 'ba-6', sign: 'ring' }),
  groupOf('nonPersonal', { rank: 6, tone: 'muted', sign: 'square' }),
] as const
const other = groupOf('otherCategory', { rank: 7, tone: 'ba-2', sign: 'star' })
const open = groupOf('noCategory', { rank: 9, tone: 'warn', sign: 'gap' })

/** カテゴリ: each data by its legal positions over all four categories of ba; what says nothing yet is marked. */
export function categoryPainter(model: Model): Painter {
  return (id) => {
    const state = own(model.states, id)
    if (state === undefined) return undefined
    const cells = baCategories.map((sub) => shownCell(model, id, `category.${sub}`).says)
    const codes = [
      ...new Set(
        cells.flatMap((cell) => (cell?.value?.key === 'category' ? cell.value.codes : [])),
      ),
    ]
    const group = strictest(codes)
    if (group !== undefined) return { group, says: { say: 'codes', codes } }
    const written = cells.find((cell) => cell?.status === 'concrete' && cell.text !== undefined)
    if (written?.text !== undefined)
      return { group: other, says: { say: 'written', text: written.text } }
    if (cells.some((cell) => cell?.status === 'notApplicable') || !state.inScope) return undefined
    return { group: open, says: open.says }
  }
}

function strictest(codes: readonly CategoryCode[]): Group | undefined {
  const keys = new Set<string>(codes.map(groupKey))
  return [...groups, other].find((group) => keys.has(group.key))
}

function groupKey(code: CategoryCode): GroupName {
  switch (code) {
    case 'pi':
    case 'pd':
    case 'special':
    case 'pseudonymised':
      return 'personal'
    case 'related':
      return 'related'
    case 'anonymised':
    case 'statistical':
      return 'deidentified'
    case 'nonPersonal':
      return 'nonPersonal'
    case 'tradeSecret':
    case 'limitedShared':
    case 'copyright':
      return 'property'
    case 'exportControlled':
    case 'insider':
    case 'secrecy':
      return 'technology'
    case 'other':
      return 'otherCategory'
    default:
      return never(code)
  }
}
