import type { TransferCondition } from '#lib/derive/conditions.ts'
import { say } from '#lib/model/local-text.ts'
import { conditionsWords } from './areas/conditions.ts'
import { eventTitle, type Telling } from './attribute-text.ts'
import { conditionLineText } from './condition-line-text.ts'

/** 流通の条件 / the conditions of one transfer (DR-20). */
export interface ConditionSheet {
  readonly event: string
  readonly lines: readonly TransferCondition[]
}

/** What a sheet is headed by when it leaves the product, without the transfer: the same columns as on the screen, and what stands there as a sign (G-92). */
export function conditionHead({ locale }: Pick<Telling, 'locale'>): readonly string[] {
  const { sheet } = conditionsWords[locale]
  const { about, strength, provider, recipient, origin, recipientBa, recorded, status } = sheet
  return [
    about,
    strength,
    provider,
    recipient,
    origin,
    recipientBa,
    recorded,
    status,
    sheet.evidence,
  ]
}

/** One line in words, cell by cell under {@link conditionHead}; nothing is left to colour or signs (G-92). */
export function conditionCells(line: TransferCondition, telling: Telling): readonly string[] {
  const { locale, words } = telling
  const { sheet, strength, implied, open, standing, status } = conditionsWords[locale]
  const { about, asks, origin } = conditionLineText(line, telling)
  const said = asks === '' ? sheet.asked : asks
  const askedOf = (side: TransferCondition['side']) =>
    line.side === side || line.side === 'both' ? said : ''
  return [
    about,
    line.strength === undefined ? '' : strength[line.strength],
    askedOf('providerRequires'),
    askedOf('recipientMust'),
    origin.length === 0 ? sheet.byHand : origin.join(words('listSeparator')),
    line.strength === undefined ? '' : line.isImplied ? implied : open,
    standing[line.standing],
    status[line.status],
    line.evidence === undefined ? '' : say(line.evidence, locale),
  ]
}

/** The sheets as one table, each line with its transfer first; a transfer without conditions says so (R-3.3, G-92). */
export function conditionRows(
  sheets: readonly ConditionSheet[],
  telling: Telling,
): readonly (readonly string[])[] {
  const { sheet } = conditionsWords[telling.locale]
  const head = conditionHead(telling)
  const rows = sheets.flatMap(({ event, lines }) => {
    const title = eventTitle(event, telling)
    if (lines.length === 0) return [[title, sheet.noConditions, ...head.slice(1).map(() => '')]]
    return lines.map((line) => [title, ...conditionCells(line, telling)])
  })
  return [[sheet.transfer, ...head], ...rows]
}
