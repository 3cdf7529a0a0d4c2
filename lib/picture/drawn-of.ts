import { canonicalJson } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'

/** Of these all is drawn to scale; labels of ba and heads of organisations are as wide as their names. */
const whole = ['stakeholders', 'bas', 'places', 'attributes', 'systems'] as const

/** Of these nothing is. */
const nothing = {
  cloudRelations: {},
  assets: {},
  risks: {},
  measures: {},
  flowConditions: {},
  institutionGaps: {},
  demands: {},
  coverage: {},
} as const satisfies Partial<Model>

/**
 * What of a model its geometry follows from: data and events without their words, and nothing that is drawn nowhere (P-126). While only
 * words change, or what is drawn nowhere, it is the same object, so that a picture need not be worked out again because somebody
 * has given a data its name. Remembers the model it was asked about last.
 */
export class DrawnOf {
  readonly #states = new Wordless<Model['states'][string]>()
  readonly #events = new Wordless<Model['events'][string]>()
  #last: { readonly from: Model; readonly drawn: Model } | undefined

  of(model: Model): Model {
    const states = this.#states.of(
      model.states,
      ({ olderName: _older, note: _note, ...state }) => ({
        ...state,
        name: { ja: '' },
      }),
    )
    const events = this.#events.of(
      model.events,
      ({ name: _name, olderName: _older, note: _note, ...event }) => event,
    )
    const last = this.#last
    const isSame =
      last?.drawn.states === states &&
      last.drawn.events === events &&
      whole.every((name) => last.from[name] === model[name])
    const drawn = isSame ? last.drawn : { ...model, ...nothing, states, events }
    this.#last = { from: model, drawn }
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
