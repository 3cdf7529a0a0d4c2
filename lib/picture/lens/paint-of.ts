import { never } from '#lib/base/never.ts'
import type { Model } from '#lib/model/model.ts'
import { sortedIds } from '../flow-graph.ts'
import { changePainter, ghostsOf } from './change.ts'
import { categoryPainter } from './category.ts'
import { controllerPainter } from './controller.ts'
import { baPainter } from './ba.ts'
import { layerPainter } from './layer.ts'
import type { FigurePaint, Group, Lens, LensFacts, Paint, Painter } from './paint.ts'
import { responsibilityPainter } from './responsibility.ts'
import { riskPainter } from './risk.ts'
import { signaturePainter } from './signature.ts'

/**
 * How the picture of a model is painted through a lens (P-17): the geometry stays, and every figure the lens has something to
 * say about gets a tone, a sign and words, never a colour alone. Pure; what is not in the model comes in as `facts`.
 */
export function paintOf(model: Model, lens: Lens, facts: LensFacts = {}): Paint {
  const paint = painterOf(model, lens, facts)
  const ids = [...sortedIds(model.states), ...sortedIds(model.events)]
  const others = lens === 'change' ? sortedIds(model.stakeholders) : []
  const figures = new Map(
    [...ids, ...others].flatMap((id): [string, FigurePaint][] => {
      const found = paint(id)
      return found === undefined ? [] : [[id, found]]
    }),
  )
  const gone = lens === 'change' ? ghostsOf(model, facts) : { figures: [], groups: [] }
  const groups = [...figures.values()].map((f) => f.group)
  return { lens, figures, legend: legendOf([...groups, ...gone.groups]), ghosts: gone.figures }
}

function painterOf(model: Model, lens: Lens, facts: LensFacts): Painter {
  switch (lens) {
    case 'ba':
      return baPainter(model)
    case 'controller':
      return controllerPainter(model, facts)
    case 'category':
      return categoryPainter(model)
    case 'risk':
      return riskPainter(model)
    case 'responsibility':
      return responsibilityPainter(model, facts)
    case 'signature':
      return signaturePainter(model, facts)
    case 'change':
      return changePainter(model, facts)
    case 'layer':
      return layerPainter(model)
    default:
      return never(lens)
  }
}

/** Every group once, with how many figures it holds. */
function legendOf(groups: readonly Group[]): Paint['legend'] {
  const byKey = Map.groupBy(groups, (g) => g.key)
  return [...byKey.values()]
    .flatMap((alike) => {
      const [first] = alike
      return first === undefined ? [] : [{ ...first, count: alike.length }]
    })
    .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
}
