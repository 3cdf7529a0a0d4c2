import { say } from '#lib/model/local-text.ts'
import { shownSystems } from '#lib/picture/layers/cylinder.ts'
import { unknownLane } from '#lib/picture/layers/lanes.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'
import type { LensTelling } from '../lens/says-words.ts'
import type { BandView } from './flow-node.ts'

interface Input {
  readonly scene: Scene
  readonly telling: Telling
  readonly lensWords: LensTelling['lensWords']
}

/** What the head of a lane says: who runs it, and the systems that hold data of this flow. */
export function laneView(
  id: string,
  { scene, telling, lensWords }: Input,
): { readonly name: string; readonly systems: readonly string[] } {
  const lane = scene.layers?.lanes.find((one) => one.id === id)
  return {
    name: id === unknownLane ? lensWords('layers.unknown') : nameOf(id, telling),
    systems: (lane?.systems ?? []).map((system) => systemName(system, telling)),
  }
}

/** What a cylinder says lane by lane, measured from its own upper edge. */
export function bandsOf(
  { id, rect }: Figure,
  { scene, telling, lensWords }: Input,
): readonly BandView[] {
  return (scene.cylinders?.get(id) ?? []).map(({ lane, y, h, systems, isHeld }) => {
    const { shown, more } = shownSystems(systems)
    const lines = [
      ...(systems.length === 0 ? [lensWords('layers.noSystem')] : []),
      ...shown.map((system) => systemName(system, telling)),
      ...(more === 0 ? [] : [lensWords('layers.more', { count: String(more) })]),
    ]
    return { lane, y: y - rect.y, h, isHeld, lines: isHeld ? lines : [] }
  })
}

/** A lane as it is read out. */
export function laneSpoken(id: string, input: Input): string {
  const { name, systems } = laneView(id, input)
  const list = systems.join(input.telling.words('listSeparator'))
  return input.lensWords('layers.spoken', { name, systems: list === '' ? '0' : list })
}

/** In which lanes a data is kept, as it is read out. */
export function lanesSpoken(id: string, input: Input): string {
  const held = (input.scene.cylinders?.get(id) ?? []).filter((band) => band.isHeld)
  const names = held.map((band) => laneView(band.lane, input).name)
  return input.lensWords('layers.keptAt', {
    names: names.join(input.telling.words('listSeparator')),
  })
}

function systemName(id: string, { model, locale }: Telling): string {
  const system = model.systems[id]
  return system === undefined ? id : say(system.name, locale)
}
