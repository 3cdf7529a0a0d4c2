import { own } from '#lib/base/own.ts'
import type { TransferCondition } from '#lib/derive/conditions.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { baDutySchema } from '#lib/model/ba.ts'
import { demandConditionSchema } from '#lib/model/demand-condition.ts'
import { say } from '#lib/model/local-text.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import { durationText, nameOf, type Telling } from './attribute-text.ts'
import { conditionText } from './condition-text.ts'

/** What one line of the sheet of a transfer says to a reader. */
interface ConditionLineText {
  /** the attribute as table 3-1 calls it, or the duty */
  readonly about: string
  /** what of it; may be empty */
  readonly asks: string
  /** the ba it comes from, each with its clause */
  readonly origin: readonly string[]
}

type Line = Pick<TransferCondition, 'about' | 'operator' | 'operand' | 'origin'>

/** Says a condition of a transfer (DR-20); what somebody wrote by hand in other terms is said as they wrote it. */
export function conditionLineText(line: Line, telling: Telling): ConditionLineText {
  const origin = line.origin.map(({ ba, clause }) =>
    [nameOf(ba, telling), ...(clause === undefined ? [] : [clause])].join(' '),
  )
  return { ...(line.about === 'duty' ? ofDuty(line, telling) : ofAttribute(line, telling)), origin }
}

type Said = Omit<ConditionLineText, 'origin'>

function ofAttribute({ about, operator, operand }: Line, telling: Telling): Said {
  const { words } = telling
  const [head = '', ...rest] = operand
  const row = attributeRowIds.find((id) => id === about || id === `${about}.${head}`)
  const values = row === undefined || row === about ? operand : rest
  const condition = demandConditionSchema.safeParse(conditionOf(operator, values))
  return {
    about: row === undefined ? words(`attributeKey.${about as 'category'}`) : words(`row.${row}`),
    asks: condition.success
      ? conditionText(condition.data, telling)
      : listed([operator, ...values.map((one) => nameOf(one, telling))], telling),
  }
}

function ofDuty({ operator, operand, origin }: Line, telling: Telling): Said {
  const { model, locale, words } = telling
  const duty = baDutySchema.shape.duty.options.find((one) => one === operator)
  if (duty === undefined) return { about: operator, asks: listed(operand, telling) }
  const event = eventKinds.find((one) => one === operand[0])
  const texts = origin.flatMap(({ ba, at }) => {
    const text = own(model.bas, ba)?.duties.find(({ id }) => id === at)?.text
    return text === undefined ? [] : [say(text, locale)]
  })
  return {
    about: words(`duty.${duty}`),
    asks: listed(
      [
        event === undefined ? '' : words(`eventKind.${event}`),
        durationText(operand[1] ?? '', telling),
        ...new Set(texts),
      ],
      telling,
    ),
  }
}

/** The demand that terms were made from; parties are named one by one. */
function conditionOf(op: string, operand: readonly string[]): object {
  const [first, second, third] = operand
  switch (op) {
    case 'codesWithin':
      return { op, codes: operand }
    case 'scopeWithin':
    case 'partyWithin':
      return { op, parties: false, who: operand }
    case 'purposeWithin':
      return { op, purposes: operand.map((ja) => ({ ja })) }
    case 'countryWithin':
      return { op, countries: operand }
    case 'levelAtMost':
      return { op, level: first }
    case 'termBy':
      return { op, day: first }
    case 'termWithin':
      return { op, after: second, length: third }
    default:
      return { op }
  }
}

function listed(parts: readonly string[], { words }: Telling): string {
  return parts.filter((part) => part !== '').join(words('listSeparator'))
}
