type Held = Readonly<Record<string, unknown>>

/** Figures, and figures times ba, of a picture that is worked out in a moment. */
const most = { figures: 400, encounters: 10_000 } as const

/**
 * Whether the picture of a model is worked out in a moment (P-25): hulls and places take time that grows faster than the model.
 * A larger one is drawn in the reader's own window, not where everybody waits.
 */
export function isQuicklyDrawn({
  states,
  events,
  stakeholders,
  bas,
}: Readonly<Record<'states' | 'events' | 'stakeholders' | 'bas', Held>>): boolean {
  const figures = [states, events, stakeholders].reduce(
    (sum, of) => sum + Object.keys(of).length,
    0,
  )
  return figures <= most.figures && figures * Object.keys(bas).length <= most.encounters
}
