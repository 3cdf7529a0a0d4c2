import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { isQuicklyDrawn } from './budget.ts'
import type { FigurePaint, Group, Paint } from './lens/paint.ts'
import { sceneOf, type Scene } from './scene.ts'

/** What of a flow a change reaches, as a picture shows it (DR-29). */
export interface Reach {
  /** the data or event the change is made at */
  readonly start: string
  /** data and events it reaches, with how many steps of the flow away each is */
  readonly steps: ReadonlyMap<string, number>
  readonly bas: readonly string[]
}

/** What stands out of a picture while the rest steps back (P-128). */
export interface Lit {
  readonly start: string
  /** by id: data, events, whose containers they stand in, and who takes part in them from outside */
  readonly figures: ReadonlySet<string>
}

/** The flow with what a change reaches. */
interface ReachPicture {
  readonly scene: Scene
  readonly lit: Lit
  /** only what is reached is drawn, because the whole flow is too large for that */
  readonly isPart: boolean
}

/**
 * The picture of what a change reaches: the whole flow where things stand, with the ba that are reached and no other; of a flow too large to be
 * drawn at once the part that is reached (P-127). Undefined where that is too large as well, or the start is not there.
 */
export function pictureOfReach(model: Model, reach: Reach): ReachPicture | undefined {
  const { start, bas } = reach
  if (!Object.hasOwn(model.states, start) && !Object.hasOwn(model.events, start)) return undefined
  const shown = new Set(bas)
  const isPart = !isQuicklyDrawn({ ...model, bas: only(model.bas, shown) })
  const drawn = isPart ? partOf(model, reach) : model
  if (isPart && !isQuicklyDrawn(drawn)) return undefined
  const scene = sceneOf(drawn, new Map(), shown)
  return { scene, lit: litIn(scene, reach), isPart }
}

/** The words of the marks: what the start is called, and how far away something is. */
interface ReachWords {
  readonly start: LocalText
  readonly reached: LocalText
  readonly steps: (count: number) => LocalText
}

/** Paint under which the start has a sign and words and all that is reached says how far away it is (P-129). */
export function reachPaint({ start, steps }: Reach, words: ReachWords): Paint {
  const begins: Group = {
    key: 'start',
    rank: 0,
    tone: 'ai',
    sign: 'changed',
    says: { say: 'written', text: words.start },
  }
  const reached: Group = {
    key: 'reached',
    rank: 1,
    tone: 'ai',
    sign: 'none',
    says: { say: 'written', text: words.reached },
  }
  const figures = new Map<string, FigurePaint>(
    [...steps].map(([id, count]) => [
      id,
      { group: reached, says: { say: 'written', text: words.steps(count) } },
    ]),
  )
  figures.set(start, { group: begins, says: begins.says })
  const legend = [
    { ...begins, count: 1 },
    { ...reached, count: figures.size - 1 },
  ]
  return { lens: 'ba', figures, legend, ghosts: [] }
}

function litIn({ figures, wires }: Scene, { start, steps }: Reach): Lit {
  const flow = new Set([start, ...steps.keys()])
  const homes = figures.flatMap(({ id, home }) =>
    flow.has(id) && home !== undefined ? [home] : [],
  )
  const people = wires.filter(({ dashed, to }) => dashed && flow.has(to)).map(({ from }) => from)
  return { start, figures: new Set([...flow, ...homes, ...people]) }
}

/** What is reached alone, with whoever holds it or takes part in it. */
function partOf(model: Model, { start, steps, bas }: Reach): Model {
  const flow = new Set([start, ...steps.keys()])
  const states = only(model.states, flow)
  const events = only(model.events, flow)
  const who = new Set([
    ...Object.values(states).flatMap(({ holder }) => holder ?? []),
    ...Object.values(events).flatMap(({ actors, transfer }) => [
      ...actors,
      ...(transfer?.party.from ?? []),
      ...(transfer?.party.to ?? []),
    ]),
  ])
  return {
    ...model,
    states,
    events,
    stakeholders: only(model.stakeholders, who),
    bas: only(model.bas, new Set(bas)),
  }
}

function only<T>(all: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))
}
