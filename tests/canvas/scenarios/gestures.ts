import type { Page } from '@playwright/test'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'
import { framesDuring, percentile, type Samples } from '../frames.ts'
import { drag, pan, zoom, type Gesture } from '../gesture.ts'
import { cardsDrawn, opensFlow, pageRests } from '../hands.ts'
import { modelOf } from '../models.ts'
import { visitPeer } from '../peer/page.ts'
import { profiled } from '../profile.ts'
import type { Measured, Scenario, Stage } from './scenario.ts'

interface Case {
  readonly id: string
  readonly cards: number
  /** what is seen at first; nothing: everything */
  readonly view?: { readonly x: number; readonly y: number; readonly zoom: number }
  readonly goal: Readonly<Record<Gesture, number>>
}

const cases: readonly Case[] = [
  { id: 'frames-1000', cards: 1000, goal: { pan: 16.8, zoom: 33.4, drag: 33.4 } },
  { id: 'frames-2000', cards: 2000, goal: { pan: 33.4, zoom: 33.4, drag: 33.4 } },
  {
    id: 'near-1000',
    cards: 1000,
    view: { x: -600, y: -400, zoom: 1 },
    goal: { pan: 33.4, zoom: 33.4, drag: 33.4 },
  },
]

/** Panning, zooming and dragging on a large model, by mouse and wheel, as the distances between frames; beside it the peer under the same hands. */
export const gestures: readonly Scenario[] = cases.map((one) => ({
  id: one.id,
  title: `${one.cards} rich cards, ${one.view === undefined ? 'all on the screen' : 'at 100 %'}`,
  play: async (stage) => await play(stage, one),
}))

async function play(stage: Stage, one: Case): Promise<Measured[]> {
  const model = modelOf(sized(one.cards))
  const scene = sceneOf(model)
  const ours = await stage.house.visit('tanaka')
  await ours.page.goto(`${await stage.house.model(model)}/flow${addressed(one.view)}`)
  await opensFlow(ours.page)
  if (one.view === undefined) await cardsDrawn(ours.page, one.cards)
  const frames = await underHands(ours.page, scene, stage.options.profile ? one.id : undefined)
  await ours.context.close()
  const peer = await visitPeer(stage.house, scene, one.view)
  const peerFrames = await underHands(peer.page, scene)
  await peer.context.close()
  return hands.flatMap(({ what }) =>
    told(one, what, { ours: frames[what], peer: peerFrames[what] }),
  )
}

/** In this order: a zoom ends with another view than it began with. */
const hands: readonly {
  readonly what: Gesture
  readonly move: (page: Page, scene: Scene) => Promise<void>
}[] = [
  { what: 'pan', move: pan },
  { what: 'drag', move: drag },
  { what: 'zoom', move: zoom },
]

async function underHands(
  page: Page,
  scene: Scene,
  profile?: string,
): Promise<Record<Gesture, Samples>> {
  const frames: Record<Gesture, Samples> = { pan: [], drag: [], zoom: [] }
  for (const { what, move } of hands) {
    await pageRests(page)
    const name = profile === undefined ? undefined : `${profile}-${what}`
    frames[what] = await profiled(page, name, async () => {
      return await framesDuring(page, async () => await move(page, scene))
    })
  }
  return frames
}

/** The model of the frames: 20 cards a container, an event for every second card. */
export function sized(cards: number, isPlaced = true) {
  const size = { cards, chips: Math.floor(cards / 2), containers: Math.ceil(cards / 20), bas: 8 }
  return { title: `${cards}枚の図`, isPlaced, ...size }
}

function addressed(view: Case['view']): string {
  return view === undefined ? '' : `?at=${view.x},${view.y},${view.zoom}`
}

/** A gesture as two figures: ours with its goal, and the peer's beside it. */
function told(
  { cards, view, goal }: Case,
  gesture: Gesture,
  { ours, peer }: Readonly<Record<'ours' | 'peer', Samples>>,
): Measured[] {
  const what = `${cards} cards${view === undefined ? '' : ' at 100 %'}, ${gesture}, p95`
  const ratio = percentile(ours, 0.95) / percentile(peer, 0.95)
  return [
    { ...figure(what, ours), goal: goal[gesture], remark: spread(ours) },
    {
      ...figure(`${what}: bare React Flow`, peer),
      remark: `${spread(peer)}; ours is ${ratio.toFixed(2)} of it`,
    },
  ]
}

function figure(what: string, samples: Samples) {
  return { what, value: percentile(samples, 0.95), unit: 'ms', samples } as const
}

function spread(samples: Samples): string {
  const [p50, max] = [percentile(samples, 0.5), percentile(samples, 1)]
  return `p50 ${p50.toFixed(1)}, max ${max.toFixed(1)}, ${samples.length} frames`
}
