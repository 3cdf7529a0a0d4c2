import type { At, Json, Reading } from './reading.ts'
import { shownLine } from './prose.ts'

/** How far parameters are put into one another, how long one may become, and how much all of them may add; in steps and UTF-16 units. */
const limits = { depth: 8, one: 2_000, all: 20_000_000 } as const

/**
 * Parameters of a catalogue and what stands in their place (OC-4): values, else the choices, else the label, else the id, the latter three in
 * square brackets. One that names itself, straight or by others, ends in its id.
 */
export class Params {
  readonly #reading: Reading
  readonly #params = new Map<string, At<Json>>()
  readonly #made = new Map<string, string>()
  readonly #open = new Set<string>()
  #left: number = limits.all

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** Takes in those of a catalogue, group or control. */
  add(holder: At<Json>): void {
    for (const param of this.#reading.list(holder, 'params')) {
      const id = this.#reading.must(param, 'id')
      if (this.#params.has(id)) this.#reading.refuse(`${param.path}/id`, 'id-used-twice')
      this.#params.set(id, param)
    }
  }

  /** A text with parameters in their places; refuses when all of them add too much. */
  fill(text: string): string {
    return text.replaceAll(
      /\{\{\s*insert:\s*param,\s*([^\s{},]{1,200})\s*\}\}/gu,
      (_, id: string) => {
        const put = this.#textOf(id)
        this.#left -= put.length
        if (this.#left >= 0) return put
        this.#reading.refuse('', 'too-large')
        return ''
      },
    )
  }

  #textOf(id: string): string {
    const made = this.#made.get(id)
    if (made !== undefined) return made
    const param = this.#params.get(id)
    if (param === undefined || this.#open.has(id) || this.#open.size >= limits.depth)
      return `[${id}]`
    this.#open.add(id)
    const text = clipped(shownLine(this.fill(this.#raw(id, param))))
    this.#open.delete(id)
    this.#made.set(id, text)
    return text
  }

  #raw(id: string, param: At<Json>): string {
    const values = this.#reading.texts(param, 'values')
    if (values.length > 0) return values.join(', ')
    const select = this.#reading.member(param, 'select')
    const choices = select === undefined ? [] : this.#reading.texts(select, 'choice')
    if (choices.length > 0) return `[${choices.join(' / ')}]`
    return `[${this.#reading.text(param, 'label') || id}]`
  }
}

function clipped(text: string): string {
  return text.length > limits.one ? `${text.slice(0, limits.one).toWellFormed()}…` : text
}
