'use client'
import { useTranslations } from 'use-intl'
import { useUndo } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { connect, connectionKind } from '#lib/model/actions/connect.ts'
import { createBa, createData, createEvent, createOrganization } from '#lib/model/actions/create.ts'
import { deriveFrom } from '#lib/model/actions/derive.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { rename } from '#lib/model/actions/rename.ts'
import type { Command } from '#lib/model/commands.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { containerAt, freeSpot, unpinned } from '#lib/picture/drop.ts'
import { centre, type Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { cardSize, chipSize } from '#lib/picture/sizes.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { newId } from '../../_parts/new-id.ts'
import { freshName, placeholderNames } from './fresh-names.ts'

interface Input {
  readonly telling: Telling
  readonly scene: Scene
  readonly act: (commands: readonly Command[]) => boolean
  readonly select: (ids: readonly string[]) => void
  readonly beginRename: (id: string) => void
}

const cardMiddle = { x: 89, y: 30 }

/** Everything a person can do to the flow with one gesture. Each is one change: one step of undo, one for the others. */
export function useActs({ telling, scene, act, select, beginRename }: Input) {
  const t = useTranslations('canvas')
  const notify = useNotify()
  const { undo } = useUndo()
  const { model, locale } = telling
  const pins = (): readonly Command[] => placeElements(model, unpinned(model, scene))
  const whole = (p: Point) => ({ x: Math.round(p.x), y: Math.round(p.y) })
  const born = (id: string, isDone: boolean) => {
    if (!isDone) return
    select([id])
    beginRename(id)
  }
  const freshData = (middle: Point) => {
    const state = newId('state')
    const holder = containerAt(scene, middle)
    const corner = { x: middle.x - cardMiddle.x, y: middle.y - cardMiddle.y }
    const commands = createData({
      asset: newId('data'),
      state,
      name: freshName('data'),
      ...(holder === undefined ? {} : { holder }),
      at: whole(freeSpot(scene, { ...corner, ...cardSize(model, state) })),
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
      born(state, isDone)
    },

    /** A new event that takes some states; its middle at a point. */
    addEvent(kind: EventKind, at: Point, inputs: readonly string[]) {
      const id = newId('event')
      if (act([...pins(), ...createEvent({ id, kind, inputs, at: chipAt(at) })])) select([id])
    },

    /**
     * A new event from a state and what comes out of it: the same data in its next state after a transfer or storage, new
     * data after processing, nothing after disposal (drag to an empty spot).
     */
    addNext(kind: EventKind, from: string, at: Point) {
      const source = model.states[from]
      if (source === undefined || kind === 'generate_acquire') return
      const event = newId('event')
      if (kind === 'dispose') {
        const isDone = act([
          ...pins(),
          ...createEvent({ id: event, kind, inputs: [from], at: chipAt(at) }),
        ])
        if (isDone) select([event])
        return
      }
      const state = newId('state')
      const holder = containerAt(scene, at)
      const spots = roomFor(from, at)
      const isDone = act([
        ...pins(),
        ...deriveFrom(model, {
          from,
          event,
          kind,
          state,
          asset: newId('data'),
          name: kind === 'process_use' ? freshName('data') : source.name,
          ...(holder === undefined ? {} : { holder }),
          at: {
            event: chipAt(spots.event),
            state: whole({ x: spots.state.x - cardMiddle.x, y: spots.state.y - cardMiddle.y }),
          },
        }),
      ])
      born(state, isDone)
    },

    /** A new event between two states. */
    addBetween(kind: EventKind, from: string, to: string) {
      const id = newId('event')
      const [a, b] = [middleOf(from), middleOf(to)]
      const at = chipAt({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
      const event = createEvent({ id, kind, inputs: [from], outputs: [to], at })
      if (act([...pins(), ...event])) select([id])
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

    /** Joins two elements that fit; answers `false` when a kind of event has to be chosen first. */
    join(from: string, to: string): boolean {
      const kind = connectionKind(model, from, to)
      if (kind === 'between') return false
      act(connect(model, from, to))
      return true
    },

    addOrganization(at: Point) {
      const id = newId('org')
      const place = { ...whole({ x: at.x - 150, y: at.y - 20 }), w: 300, h: 180 }
      const commands = createOrganization({ id, name: freshName('organization'), at: place })
      born(id, act([...pins(), ...commands]))
    },

    /** A new ba over the selected states; `false`, and said in words, when none is selected. */
    addBa(ids: readonly string[]): boolean {
      const members = ids.filter((id) => Object.hasOwn(model.states, id))
      if (members.length === 0) {
        notify({ title: t('add.baNeedsSelection') })
        return false
      }
      const id = newId('ba')
      const parties = [...new Set(members.flatMap((m) => model.states[m]?.holder ?? []))]
      const isDone = act(createBa({ id, name: freshName('ba'), members, parties }))
      if (isDone) select([id])
      return isDone
    },

    rename(id: string, text: string) {
      act(rename(model, id, { text, locale, placeholders: placeholderNames() }))
    },

    /** Removes elements with everything that would point to nothing, and offers the way back. */
    remove(ids: readonly string[], nameOf: (id: string) => string) {
      const known = ids.filter((id) => nameOf(id) !== '')
      const [first] = known
      if (first === undefined) return
      const risks = Object.values(model.risks).filter((r) => known.includes(r.event)).length
      const name = nameOf(first)
      if (!act(removeElements(model, known))) return
      select([])
      notify({
        title:
          known.length === 1
            ? t('removed.one', { name })
            : t('removed.several', { count: String(known.length) }),
        ...(risks === 0 ? {} : { detail: t('removed.withRisks', { count: String(risks) }) }),
        action: { label: t('removed.undo'), run: undo },
      })
    },
  }
}
