'use client'
import { connect, connectionKind } from '#lib/model/actions/connect.ts'
import { createData, createEvent, createOrganization } from '#lib/model/actions/create.ts'
import { deriveFrom } from '#lib/model/actions/derive.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import { rename } from '#lib/model/actions/rename.ts'
import type { Command } from '#lib/model/commands.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { containerAt, spotHeldBy, unpinned } from '#lib/picture/drop.ts'
import { newPlaces, putInstead } from '#lib/picture/new-places.ts'
import { centre, type Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { cardSize, chipSize } from '#lib/picture/sizes.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { newId } from '../../../_parts/new-id.ts'
import { freshName, placeholderNames } from './fresh-names.ts'
import { newBa } from './new-ba.ts'

interface Input {
  readonly telling: Telling
  readonly scene: Scene
  readonly act: (commands: readonly Command[]) => boolean
  readonly select: (ids: readonly string[], seen?: readonly string[]) => void
  readonly beginRename: (id: string) => void
}

const cardMiddle = { x: 89, y: 30 }

/** Everything a person can do to the flow with one gesture. Each is one change: one step of undo, one for the others. */
export function useActs({ telling, scene, act, select, beginRename }: Input) {
  const { model, locale } = telling
  const pins = (): readonly Command[] => placeElements(model, unpinned(model, scene))
  const whole = (p: Point) => ({ x: Math.round(p.x), y: Math.round(p.y) })
  const born = (id: string, isDone: boolean) => {
    if (!isDone) return
    select([id])
    beginRename(id)
  }
  const freshData = (middle: Point, place = newPlaces(scene)) => {
    const state = newId('state')
    const holder = containerAt(scene, middle)
    const commands = createData({
      asset: newId('data'),
      state,
      name: freshName('data'),
      ...(holder === undefined ? {} : { holder }),
      at: place(middle, cardSize(model, state), { holder }),
    })
    return { state, commands }
  }
  const middleOf = (id: string): Point => {
    const found = scene.figures.find((f) => f.id === id)
    return found === undefined ? { x: 0, y: 0 } : centre(found.rect)
  }
  /** Where event and data stand after a drag to an empty spot: the data not nearer than the event needs to fit between. */
  const roomFor = (from: string, at: Point) => {
    const source = scene.figures.find((f) => f.id === from)?.rect
    if (source === undefined) return { event: at, state: at }
    const right = source.x + source.w
    const isRight = at.x > right
    const state = isRight ? { ...at, x: Math.max(at.x, right + 180 + cardMiddle.x) } : at
    const middle = centre(source)
    const event = isRight
      ? { x: (right + state.x - cardMiddle.x) / 2, y: (middle.y + at.y) / 2 }
      : { x: (middle.x + at.x) / 2, y: (middle.y + at.y) / 2 }
    return { event, state }
  }
  const chipAt = (p: Point) => whole({ x: p.x - chipSize.w / 2, y: p.y - chipSize.h / 2 })
  return {
    /** New data with its middle at a point, held by the organisation whose container lies there. */
    addData(at: Point) {
      const { state, commands } = freshData(at)
      born(state, act([...pins(), ...commands]))
    },

    /** The beginning of every flow: data that is generated and then provided. */
    begin(at: Point) {
      const { state, commands } = freshData(at)
      const [first, second] = [newId('event'), newId('event')]
      const isDone = act([
        ...commands,
        ...createEvent({
          id: first,
          kind: 'generate_acquire',
          outputs: [state],
          at: chipAt({ x: at.x - 220, y: at.y }),
        }),
        ...createEvent({
          id: second,
          kind: 'transfer_provide',
          inputs: [state],
          at: chipAt({ x: at.x + 220, y: at.y }),
        }),
      ])
      if (!isDone) return
      select([state], [first, state, second])
      beginRename(state)
    },

    /** A new event of which nothing goes in; a generation makes data, which gets its name at once. */
    addEvent(kind: EventKind, at: Point) {
      const id = newId('event')
      const place = newPlaces(scene)
      if (kind !== 'generate_acquire') {
        const event = createEvent({ id, kind, at: place(at, chipSize) })
        born(id, act([...pins(), ...event]))
        return
      }
      const { state, commands } = freshData({ x: at.x + 220, y: at.y }, place)
      const event = createEvent({ id, kind, outputs: [state], at: place(at, chipSize) })
      born(state, act([...pins(), ...commands, ...event]))
    },

    /**
     * A new event from states and what comes out of it: the same data in its next state after a transfer or storage, new
     * data after processing, nothing after disposal. The same by key as by drawing to an empty spot (P-95); where a hand points,
     * whose container lies there holds it, else it stays with who holds the source, and what is handed on is nobody's yet.
     */
    addNext(kind: EventKind, sources: readonly string[], at: Point, isPointed: boolean) {
      const [from = '', ...others] = sources
      const source = model.states[from]
      if (source === undefined || kind === 'generate_acquire') return
      const event = newId('event')
      if (kind === 'dispose') {
        const spot = newPlaces(scene)(at, chipSize, { holder: source.holder })
        born(
          event,
          act([...pins(), ...createEvent({ id: event, kind, inputs: sources, at: spot })]),
        )
        return
      }
      const state = newId('state')
      const keeper = kind === 'transfer_provide' ? undefined : source.holder
      const holder = isPointed ? containerAt(scene, at) : keeper
      const spots = roomFor(from, at)
      const place = newPlaces(scene)
      const stateAt = place(spots.state, cardSize(model, state), { holder })
      const also = others.map((other) => ({
        from: other,
        state: newId('state'),
        at: place(spots.state, cardSize(model, other), { holder }),
      }))
      const eventAt = place(spots.event, chipSize, 'anywhere')
      const isDone = act([
        ...pins(),
        ...deriveFrom(model, {
          from,
          event,
          kind,
          state,
          also,
          asset: newId('data'),
          name: kind === 'process_use' ? freshName('data') : source.name,
          ...(holder === undefined ? {} : { holder }),
          at: { event: eventAt, state: stateAt },
        }),
      ])
      born(state, isDone)
    },

    /** A new event between states and one they become. */
    addBetween(kind: EventKind, from: readonly string[], to: string) {
      const id = newId('event')
      const [a, b] = [middleOf(from[0] ?? to), middleOf(to)]
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
      const at = newPlaces(scene)(middle, chipSize, 'anywhere')
      const event = createEvent({ id, kind, inputs: from, outputs: [to], at })
      born(id, act([...pins(), ...event]))
    },

    /** New data that an event makes. */
    addOutput(event: string, at: Point) {
      const { state, commands } = freshData(at)
      const joined: Command = {
        type: 'include',
        in: 'events',
        id: event,
        field: 'outputs',
        member: state,
      }
      born(state, act([...pins(), ...commands, joined]))
    },

    /** Puts what was just made where a hand points instead (P-95). */
    putInstead: (id: string, at: Point): boolean => {
      const commands = putInstead(model, scene, id, at)
      return commands.length > 0 && act([...pins(), ...commands])
    },

    /** Joins two elements that fit; answers `false` when a kind of event has to be chosen first. */
    join(from: string, to: string): boolean {
      const kind = connectionKind(model, from, to)
      if (kind === 'between') return false
      act(connect(model, from, to))
      return true
    },

    addOrganization(at: Point) {
      const id = newId('org')
      const size = { w: 300, h: 180 }
      const wanted = { x: at.x - size.w / 2, y: at.y - 20, ...size }
      const place = { ...whole(spotHeldBy(scene, wanted, {})), ...size }
      const commands = createOrganization({ id, name: freshName('organization'), at: place })
      born(id, act([...pins(), ...commands]))
    },

    /** A new ba over the selected states; over none it waits for its data. */
    addBa(ids: readonly string[]): boolean {
      const members = ids.filter((id) => Object.hasOwn(model.states, id))
      const { id, commands } = newBa(model, members)
      const isDone = act(commands)
      if (isDone) select([id])
      return isDone
    },

    rename(id: string, text: string) {
      act(rename(model, id, { text, locale, placeholders: placeholderNames() }))
    },
  }
}
