import type { House } from './house.ts'
import { modelOf } from './models.ts'

/** A page whose weight is limited. */
interface Weighed {
  readonly name: string
  readonly address: string
  /** what is there when it is live */
  readonly ready: string
  /** KB of script, compressed, that are to be reached */
  readonly goal: number
  /** KB that no change may exceed: what was reached last, rounded up. Below its goal it only goes down; above it, what makes it grow is told in the commit */
  readonly ceiling: number
}

const size = { title: '重さ', cards: 12, chips: 6, containers: 3, bas: 2, isPlaced: true }

/** Pages that list things, and the canvas. */
export async function pagesOf(house: House): Promise<readonly Weighed[]> {
  const workspace = await house.workspace()
  const model = await house.model(modelOf(size))
  const list = (name: string, ceiling: number, address: string, ready = 'main'): Weighed => ({
    name,
    address,
    ready,
    goal: 190,
    ceiling,
  })
  return [
    list('consortia', 185, '/w', 'a[href^="/w/"]'),
    list('home', 190, workspace, 'a[href*="/models/"]'),
    list('members', 190, `${workspace}/members`),
    list('audit trail', 190, `${workspace}/audit`),
    list('new model', 186, `${workspace}/models/new`),
    {
      name: 'canvas',
      address: `${model}/flow`,
      ready: '.react-flow__node',
      goal: 330,
      ceiling: 419,
    },
  ]
}
