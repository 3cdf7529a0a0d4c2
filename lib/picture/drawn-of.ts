import { canonicalJson } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import type { CellName, CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { shownLines } from './sizes.ts'

type Part = CollectionName | CellName

/** How much of each part of a model its geometry reads where things stand as people have put them. */
const read = {
  states: 'all but words',
  events: 'all but words',
  // Labels of ba and heads of organisations are as wide as their names.
  stakeholders: 'all',
  bas: 'all',
  places: 'all',
  attributes: 'how many lines a card has',
  systems: 'nothing',
  cloudRelations: 'nothing',
  assets: 'nothing',
  risks: 'nothing',
  measures: 'nothing',
  flowConditions: 'nothing',
  institutionGaps: 'nothing',
  demands: 'nothing',
  coverage: 'nothing',
  suggestions: 'nothing',
} as const satisfies Record<Part, string>

const parts = Object.keys(read) as readonly Part[]
const whole = parts.filter((part) => read[part] === 'all')

/**
 * A model of which only what its geometry follows from is right (P-126), for the layout in which things stand as people have put
 * them: data and events are without their words. While nothing else changes than words, what a card says, or what is drawn nowhere, it is
 * the same object, so that a picture need not be worked out again because somebody has given a data its name. Remembers the model it
 * was asked about last.
 */
export class DrawnOf {
  readonly #states = new Wordless<Model['states'][string]>()
  readonly #events = new Wordless<Model['events'][string]>()
  #last: { readonly from: Model; readonly lines: string; readonly drawn: Model } | undefined

  of(model: Model): Model {
    const states = this.#states.of(
      model.states,
      ({ olderName: _older, note: _note, ...state }) => ({ ...state, name: { ja: '' } }),
    )
    const events = this.#events.of(
      model.events,
      ({ name: _name, olderName: _older, note: _note, ...event }) => event,
    )
    const lines = Object.keys(states)
      .map((id) => shownLines(model, id).length)
      .join('')
    const last = this.#last
    const isSame =
      last?.drawn.states === states &&
      last.drawn.events === events &&
      last.lines === lines &&
      whole.every((part) => last.from[part] === model[part])
    const drawn = isSame ? last.drawn : { ...model, states, events }
    this.#last = { from: model, lines, drawn }
    return drawn
  }
}

/** Elements without their words, each the same object as long as nothing else of it changes. */
class Wordless<E> {
  #from: Readonly<Record<string, E>> = {}
  #bare: Readonly<Record<string, E>> = {}

  of(all: Readonly<Record<string, E>>, strip: (element: E) => E): Readonly<Record<string, E>> {
    if (all === this.#from) return this.#bare
    const [from, before] = [this.#from, this.#bare]
    const bare = Object.fromEntries(
      Object.entries(all).map(([id, element]) => {
        const was = own(before, id)
        if (was !== undefined && own(from, id) === element) return [id, was]
        const now = strip(element)
        return [id, was !== undefined && canonicalJson(was) === canonicalJson(now) ? was : now]
      }),
    )
    const ids = Object.keys(bare)
    const isSame =
      ids.length === Object.keys(before).length && ids.every((id) => bare[id] === before[id])
    this.#from = all
    if (!isSame) this.#bare = bare
    return this.#bare
  }
}
