import { cx } from '#app/_ui/cx.ts'

/** The first column: it stays where it is while the states scroll sideways. */
export const rowHead =
  'sticky left-0 z-10 bg-card py-2 pr-2 pl-3 text-left align-top text-xs font-normal text-muted'

/** The line before a column at which a ba is entered or left. */
export function edge(crossings: readonly string[] | undefined): string {
  const isCrossed = (crossings?.length ?? 0) > 0
  return cx(isCrossed && 'border-l border-l-line-strong [border-left-style:dashed]')
}
