import type { DataEvent } from '#lib/model/data-event.ts'

type Held = Readonly<Record<string, unknown>>

/** What an event of a picture joins. */
type Joining = Partial<Pick<DataEvent, 'inputs' | 'outputs' | 'transfer'>>

/**
 * Figures, figures times ba, and arrows (what events take times what they give) of a picture that is worked out in a moment; figures of one
 * seen from far.
 */
const most = { figures: 400, encounters: 10_000, arrows: 20_000, far: 4_000 } as const

/**
 * Whether the picture of a model is worked out in a moment (P-25): hulls and places take time that grows faster than the model.
 * A larger one is drawn in the reader's own window, not where everybody waits.
 */
export function isQuicklyDrawn(model: Sized): boolean {
  const figures = figuresOf(model)
  return (
    figures <= most.figures &&
    figures * Object.keys(model.bas).length <= most.encounters &&
    hasFewArrows(model)
  )
}

/** Whether what is seen of a model from far, without its ba, is worked out in a moment (P-120). */
export function isDrawnFromFar(model: Sized): boolean {
  return figuresOf(model) <= most.far && hasFewArrows(model)
}

interface Sized extends Readonly<Record<'states' | 'stakeholders' | 'bas', Held>> {
  readonly events: Readonly<Record<string, Joining>>
}

/** Places are found by who passes data to whom, whichever way through an event. */
function hasFewArrows({ events }: Sized): boolean {
  let arrows = 0
  for (const { inputs = [], outputs = [], transfer } of Object.values(events)) {
    const party = transfer?.party
    const from = inputs.length + (party?.from?.length ?? 0)
    const to = outputs.length + (party?.to?.length ?? 0)
    // An event that gives nothing still has a line to everything it takes.
    arrows += Math.max(from * to, from + to)
  }
  return arrows <= most.arrows
}

function figuresOf({ states, events, stakeholders }: Sized): number {
  return [states, events, stakeholders].reduce((sum, of) => sum + Object.keys(of).length, 0)
}
