import { isReservedName } from '#lib/model/id.ts'
import * as decoding from 'lib0/decoding'
import { Refused } from './inspect-refused.ts'

/** What the values of one update may cost; `values` counts down. */
export interface JsonBudget {
  readonly depth: number
  readonly text: number
  values: number
}

/**
 * Reads one value as lib0's `readAny` does, and refuses what is not plain, bounded JSON while reading, so that neither the
 * stack nor the memory depends on what the bytes claim (D-12). Negative zero is zero: JSON has one of them.
 */
export function readJson(decoder: decoding.Decoder, budget: JsonBudget, depth = 0): unknown {
  if (depth > budget.depth) throw new Refused('too-large', '', 'a value is nested too deep')
  if (budget.values === 0) throw new Refused('too-large', '', 'too many values')
  budget.values -= 1
  switch (decoding.readUint8(decoder)) {
    case 117:
      return readList(decoder, budget, depth)
    case 118:
      return readMembers(decoder, budget, depth)
    case 119:
      return readText(decoder, budget)
    case 120:
      return true
    case 121:
      return false
    case 123:
      return finite(decoding.readFloat64(decoder))
    case 124:
      return finite(decoding.readFloat32(decoder))
    case 125:
      return decoding.readVarInt(decoder)
    case 126:
      return null
    // bytes, a large integer, undefined
    case 116:
    case 122:
    case 127:
      throw new Refused('content', '', 'not a JSON value')
    default:
      throw new Refused('malformed', '', 'no such kind of value')
  }
}

function readList(decoder: decoding.Decoder, budget: JsonBudget, depth: number): unknown[] {
  const length = decoding.readVarUint(decoder)
  if (length > budget.values) throw new Refused('too-large', '', 'too many values')
  const list: unknown[] = []
  for (let i = 0; i < length; i += 1) list.push(readJson(decoder, budget, depth + 1))
  return list
}

function readMembers(decoder: decoding.Decoder, budget: JsonBudget, depth: number): object {
  const length = decoding.readVarUint(decoder)
  if (length > budget.values) throw new Refused('too-large', '', 'too many values')
  const members: Record<string, unknown> = {}
  for (let i = 0; i < length; i += 1) {
    const name = readText(decoder, budget)
    if (isReservedName(name))
      throw new Refused('content', '', 'a name with a meaning in JavaScript')
    members[name] = readJson(decoder, budget, depth + 1)
  }
  return members
}

/** UTF-8 that is not well-formed (a lone surrogate, say) throws inside lib0. */
function readText(decoder: decoding.Decoder, budget: JsonBudget): string {
  const text = decoding.readVarString(decoder)
  if (text.length > budget.text) throw new Refused('too-large', '', 'a text is too long')
  return text
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Refused('content', '', 'a number is not finite')
  return value
}
