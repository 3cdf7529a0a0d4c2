import { nameFrom } from '#lib/base/name-from.ts'
import { own } from '#lib/base/own.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { FlowCondition } from '#lib/model/flow-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { rowOfTerms, termsKey, type Terms } from './condition-terms.ts'
import { derivedConditions, type DerivedCondition, type Origin } from './derived-conditions.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'

/** One line of the sheet of a transfer (流通の条件; p3, R-3.3). */
export interface TransferCondition extends Terms {
  /** id of its row, or the one its row would get */
  readonly id: string
  readonly side: FlowCondition['side']
  /** undefined: nothing asks for it (any more) */
  readonly strength: 'must' | 'should' | undefined
  readonly origin: readonly (Origin & { readonly clause?: string })[]
  readonly isImplied: boolean
  /** whether it follows from the ba, stands in a row, or both; `noLonger`: it followed once, `byHand`: it never did (DR-22) */
  readonly standing: 'derived' | 'recorded' | 'noLonger' | 'byHand'
  readonly status: FlowCondition['status']
  readonly evidence?: FlowCondition['evidence']
}

/**
 * The sheet of one transfer: what the provider requires and what the recipient must do, by attribute and duty, with what people have
 * written about each (DR-20 to DR-22). Also of events that hand data on beside something else (F-60). In the order of table 3-1.
 */
export function conditionsOf(model: Model, event: string): readonly TransferCondition[] {
  const read = readingOf(model)
  const rows = Map.groupBy(rowsAt(model, read, event), ([, row]) => termsKey(row))
  const lines = derivedConditions(read, event).flatMap((one): TransferCondition[] => {
    const known = rows.get(termsKey(one)) ?? []
    rows.delete(termsKey(one))
    const line = { ...one, origin: withClauses(model, one.origin) }
    if (known.length === 0)
      return [{ ...line, id: idFor(read, event, one), standing: 'derived', status: 'derived' }]
    return known.map(([id, row]) => ({ ...line, ...written(row), id, standing: 'recorded' }))
  })
  const others = [...rows.values()].flat().map(([id, row]): TransferCondition => {
    const origin = row.origin.flatMap(originOf)
    return {
      about: row.about,
      operator: row.operator,
      operand: row.operand,
      side: row.side,
      strength: undefined,
      origin: withClauses(model, origin),
      isImplied: false,
      ...written(row),
      id,
      standing: row.origin.length > 0 ? 'noLonger' : 'byHand',
    }
  })
  return [...lines, ...others]
    .map((line) => ({ line, place: placeOf(line), key: termsKey(line) }))
    .toSorted((a, b) => a.place - b.place || compare(a.key, b.key) || compare(a.line.id, b.line.id))
    .map(({ line }) => line)
}

/**
 * The commands that write what is derived into rows (DR-23): a row for what has none, side and origin of what has one. What people agreed
 * on is left as it is. Carried out, nothing more is to be written.
 */
export function recordConditions(model: Model, event: string): readonly Command[] {
  const rows = model.flowConditions
  return conditionsOf(model, event).flatMap((line): readonly Command[] => {
    const { id, side, about, operator, operand } = line
    const origin = line.origin.slice(0, mostOrigins).map(({ ba, at }) => `${ba}|${at}`)
    if (line.standing === 'derived') {
      if (!isRecordable(line)) return []
      const value = {
        event,
        side,
        about,
        operator,
        operand: [...operand],
        origin,
        status: 'derived' as const,
      }
      return [{ type: 'add', in: 'flowConditions', id, value }]
    }
    const row = own(rows, id)
    if (line.standing !== 'recorded' || row === undefined) return []
    const at = { type: 'set', in: 'flowConditions', id } as const
    return [
      ...(row.side === side ? [] : [{ ...at, field: 'side', value: side } as const]),
      ...(row.origin.join() === origin.join()
        ? []
        : [{ ...at, field: 'origin', value: origin } as const]),
    ]
  })
}

/** Whether a line has a row or can get one: a list of nearly every country is longer than a row may be (DR-23). */
export function isRecordable({ standing, operand }: TransferCondition): boolean {
  return standing !== 'derived' || operand.length <= mostOperands
}

const mostOrigins = 50
const mostOperands = 200

type Row = readonly [id: string, row: FlowCondition]

function rowsAt(model: Model, read: Reading, event: string): readonly Row[] {
  return read.who('conditionsAt', event).flatMap((id): Row[] => {
    const row = own(model.flowConditions, id)
    return row === undefined ? [] : [[id, row]]
  })
}

function written({
  status,
  evidence,
}: FlowCondition): Pick<TransferCondition, 'status' | 'evidence'> {
  return evidence === undefined ? { status } : { status, evidence }
}

/** From the terms, not from the ba: another ba that asks the same gives the row one more origin, other terms are another condition. */
function idFor(read: Reading, event: string, terms: DerivedCondition): string {
  const stem = `condition-${nameFrom(`${event} ${termsKey(terms)}`)}`
  let id = stem
  for (let i = 2; read.exists('any', id); i += 1) id = `${stem}-${i}`
  return id
}

function originOf(text: string): readonly Origin[] {
  const [ba, at] = text.split('|')
  return ba === undefined || at === undefined ? [] : [{ ba, at }]
}

function withClauses(model: Model, origin: readonly Origin[]): TransferCondition['origin'] {
  return origin.map(({ ba, at }) => {
    const row = attributeRowIds.find((one) => one === at)
    const clause = row === undefined ? undefined : own(model.demands, demandKey(ba, row))?.clause
    return clause === undefined ? { ba, at } : { ba, at, clause }
  })
}

/** Rows as in table 3-1, categories nobody can place after them, then duties. */
function placeOf(one: TransferCondition): number {
  if (one.about === 'duty') return attributeRowIds.length + 1
  const row = rowOfTerms(one)
  return row === undefined ? attributeRowIds.length : attributeRowIds.indexOf(row)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
