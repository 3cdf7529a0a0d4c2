/**
 * What a key acts on (P-90): what is selected, when the figure with the focus is part of it or no figure has the focus; else that
 * figure alone, because arrows move the focus without selecting.
 */
export function actedOn(
  figure: string | undefined,
  selected: ReadonlySet<string>,
): ReadonlySet<string> {
  return figure === undefined || selected.has(figure) ? selected : new Set([figure])
}

/** The figure an event of the canvas happens in; undefined: on the ground. */
export function figureOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>('.react-flow__node')?.dataset['id']
}
