'use client'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePeerFacts } from '#app/_client/room/hooks.ts'
import type { Peer } from '#app/_client/room/peers.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { say } from '#lib/model/local-text.ts'
import { isPinned } from '#lib/model/actions/pin.ts'
import type { Model } from '#lib/model/model.ts'
import { isShape } from '#lib/policy/look.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import type { Look } from '../../../_parts/use-faces.ts'
import type { Painted } from '../lens/use-lens-paint.ts'
import { ContentCache } from './content-cache.ts'
import { contentOf, saidOf } from './figure-content.ts'
import type { FlowNode, Halo } from './flow-node.ts'
import { NodeCache, type Drawing } from './node-cache.ts'
import { useSelectedWords, useSpoken } from './use-spoken.ts'

interface Input {
  readonly scene: Scene
  /** those of the scene that are to stand in the document */
  readonly figures: readonly Figure[]
  readonly telling: Telling
  /** the model as it is drawn by the chosen unit of transfer */
  readonly drawn: Model
  readonly lookOf: (stakeholder: string) => Look
  readonly painted: ReadonlyMap<string, Painted>
  readonly selected: ReadonlySet<string>
  /** the one figure that Tab reaches */
  readonly focus: string | undefined
  readonly renaming: string | undefined
  readonly canEdit: boolean
}

const nobody: readonly Halo[] = []

/** The figures of a scene as React Flow nodes; a node keeps its identity as long as nothing about it changes. */
export function useNodes(input: Input): FlowNode[] {
  const { figures, telling, lookOf } = input
  const [nodes] = useState(() => new NodeCache())
  const [contents] = useState(() => new ContentCache())
  const spoken = useSpoken(telling)
  const words = useSelectedWords(telling)
  const halos = useHalos(telling)
  const lensWords = useTranslations('lens')
  const { scene, drawn } = input
  // Which figures there are, and not where: while somebody drags, nothing has to be put into words again.
  const ids = figures.map(({ id, kind }) => `${kind} ${id}`).join('\n')
  // By layers what a figure says depends on where it stands; there nothing is dragged.
  const byLayers = scene.layers
  const parts = useMemo(
    () => ({ scene, drawn, telling, lookOf, lensWords }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `byLayers` stands for what is used of `scene`
    [byLayers, drawn, telling, lookOf, lensWords],
  )
  const contentFor = useMemo(
    () => contents.keep(figures.map((figure) => [figure.id, contentOf(figure, parts)] as const)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ids` stands for what is used of `figures`
    [contents, ids, parts],
  )
  // Apart from what is shown: it comes later, and nothing that is shown is worked out again for it.
  const said = useMemo(
    () => new Map(figures.map((figure) => [figure.id, saidOf(figure, parts, spoken)])),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `ids` stands for what is used of `figures`
    [ids, parts, spoken],
  )
  return nodes.keep(
    figures.flatMap((figure): Drawing[] => {
      const { id } = figure
      const content = contentFor(id)
      if (content === undefined) return []
      return [
        {
          figure,
          content,
          said: said.get(id) ?? '',
          words,
          isPinned: isPinned(telling.model, id),
          halos: halos.get(id) ?? nobody,
          painted: input.painted.get(id),
          isSelected: input.selected.has(id),
          isFocus: input.focus === id,
          isRenaming: input.renaming === id,
          canEdit: input.canEdit,
        },
      ]
    }),
  )
}

function useHalos({ locale }: Telling): ReadonlyMap<string, readonly Halo[]> {
  const { orgs } = useRoom()
  // Others move their pointers many times a second, and select something now and then.
  const chosen = usePeerFacts(chosenByOthers)
  return useMemo(() => {
    const all = new Map<string, Halo[]>()
    for (const { name, orgId, selection } of JSON.parse(chosen) as Chosen[]) {
      const org = orgs.find((o) => o.id === orgId)
      const halo: Halo = {
        name,
        org: org === undefined ? '' : say(org.short, locale),
        colour: org?.colour ?? 8,
        shape: org !== undefined && isShape(org.shape) ? org.shape : 'ring',
      }
      for (const id of selection) all.set(id, [...(all.get(id) ?? []), halo])
    }
    return all
  }, [chosen, orgs, locale])
}

function chosenByOthers(peers: readonly Peer[]): string {
  const chosen = peers.flatMap(({ place, name, orgId, selection }): Chosen[] =>
    place === 'flow' && selection !== undefined && selection.length > 0
      ? [{ name, orgId, selection }]
      : [],
  )
  return JSON.stringify(chosen)
}

interface Chosen {
  readonly name: string
  readonly orgId: string
  readonly selection: readonly string[]
}
