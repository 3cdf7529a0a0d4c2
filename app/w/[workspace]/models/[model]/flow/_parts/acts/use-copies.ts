'use client'
import { useLocale } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { createData } from '#lib/model/actions/create.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import { writtenIn } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { foreignTouch, touchOf } from '#lib/policy/stewardship.ts'
import { clipOf, type ElementClip } from '#lib/exchange/element-clip.ts'
import { pasteElements } from '#lib/exchange/paste-elements.ts'
import { withContents } from '#lib/picture/arrange.ts'
import { containerAt, unpinned } from '#lib/picture/drop.ts'
import { columnSpots, copyShift } from '#lib/picture/paste-spot.ts'
import { centre, type Point } from '#lib/picture/rect.ts'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'
import { cardSize } from '#lib/picture/sizes.ts'
import { newId } from '../../../_parts/new-id.ts'
import { useStewardship } from '../../../_parts/steward/use-stewardship.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly selected: ReadonlySet<string>
  readonly act: (commands: readonly Command[]) => boolean
  readonly select: (ids: readonly string[]) => void
}

const none: ReadonlySet<string> = new Set()

/** Copies of elements, and new data from a list of names; each gesture is one change and one step of undo. */
export function useCopies({ model, scene, selected, act, select }: Input) {
  const locale = useLocale()
  const { me } = useRoom()
  const stewardship = useStewardship()
  const places = () => new Map<string, Point>(scene.figures.map((f) => [f.id, f.rect]))
  const pins = (drawn: Scene) => placeElements(model, unpinned(model, drawn))

  /** A copy does not become a proposal because the original stands in a ba that another organisation manages. */
  const isMine = (command: Command): boolean =>
    command.type !== 'include' ||
    command.in !== 'bas' ||
    stewardship === null ||
    foreignTouch(stewardship, me.orgId, [touchOf(command)]) === null

  /** `ground`: the picture the copies are let go on; absent: they were not put anywhere by hand. */
  const put = (clip: ElementClip, shift: Point, ground?: Scene): boolean => {
    const { commands, ids } = pasteElements(model, clip, { newId, shift })
    const own = commands.filter(isMine)
    const homes = ground === undefined ? [] : dropped(own, ground, model)
    const isDone = act([...pins(ground ?? scene), ...own, ...homes])
    if (isDone) select(ids)
    return isDone
  }

  return {
    /** what is selected, ready for the clipboard; undefined: nothing of it can be copied */
    clip: (): ElementClip | undefined => clipOf(model, withContents(scene, selected), places()),

    /** Copies beside the originals. */
    duplicate(): boolean {
      const clip = clipOf(model, withContents(scene, selected), places())
      return (
        clip !== undefined &&
        put(clip, copyShift(scene, rectsOf(clip), { homes: homesOf(clip, scene) }))
      )
    },

    /** Copies where a hand let go of the originals; these stay. */
    dropCopies: (at: ReadonlyMap<string, Point>): boolean => {
      const clip = clipOf(model, new Set(at.keys()), new Map([...places(), ...at]))
      // While a hand holds the originals they are drawn where it is; they have not moved.
      return clip !== undefined && put(clip, { x: 0, y: 0 }, sceneOf(model, new Map(), none))
    },

    /** Elements of a clipboard, at a point or beside where they stood. */
    paste: (clip: ElementClip, at: Point | undefined): boolean =>
      put(
        clip,
        copyShift(scene, rectsOf(clip), { at, homes: homesOf(clip, scene, at) }),
        at === undefined ? undefined : scene,
      ),

    /** One new data a name, in columns from a point on. */
    addNamed(names: readonly string[], at: Point): boolean {
      const size = cardSize(model, '')
      const spots = columnSpots(scene, { count: names.length, size, at })
      const made = names.map((name, i) => {
        const spot = spots[i] ?? at
        const holder = containerAt(scene, centre({ ...spot, ...size }))
        return {
          asset: newId('data'),
          state: newId('state'),
          name: writtenIn(locale, name),
          at: spot,
          ...(holder === undefined ? {} : { holder }),
        }
      })
      const isDone = act([...pins(scene), ...made.flatMap(createData)])
      if (isDone) select(made.map(({ state }) => state))
      return isDone
    },
  }
}

/** The containers copies may lie in: none when organisations come along, else the one that is pointed at, or those of who holds them. */
function homesOf({ elements }: ElementClip, scene: Scene, at?: Point): ReadonlySet<string> {
  const drawn = sceneOf(elements, new Map(), none).figures
  if (drawn.some((f) => f.kind === 'container')) return none
  const held = Object.values(elements.states).map(({ holder }) => holder)
  const homes = at === undefined ? held : [containerAt(scene, at)]
  return new Set(homes.filter((id) => id !== undefined))
}

/** Where the copied figures stood, as they are drawn. */
function rectsOf({ elements }: ElementClip) {
  return sceneOf(elements, new Map(), none).figures.map((f) => f.rect)
}

/** Copies let go in another organisation's container are held by it, as with any drop; those with their own container are not. */
function dropped(commands: readonly Command[], scene: Scene, model: Model): readonly Command[] {
  const isNew = new Set(commands.flatMap((c) => (c.type === 'add' ? [c.id] : [])))
  const states = new Map(
    commands.flatMap((c) =>
      c.type === 'add' && c.in === 'states' ? [[c.id, c.value.holder] as const] : [],
    ),
  )
  return commands.flatMap((c): Command[] => {
    if (c.type !== 'put' || c.cell !== 'places' || !states.has(c.key)) return []
    const holder = states.get(c.key)
    if (holder !== undefined && isNew.has(holder)) return []
    const home = containerAt(scene, centre({ ...c.value, ...cardSize(model, c.key) }))
    return home === undefined || home === holder
      ? []
      : [{ type: 'set', in: 'states', id: c.key, field: 'holder', value: home }]
  })
}
