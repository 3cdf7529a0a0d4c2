/** How many things of these widths stand beside each other in a room; when not all do, room is left for a button that holds the others. */
export function fittingCount(
  widths: readonly number[],
  { room, gap, more }: { readonly room: number; readonly gap: number; readonly more: number },
): number {
  const ends = widths.map((_, i) => widths.slice(0, i + 1).reduce((sum, w) => sum + w + gap, -gap))
  if ((ends.at(-1) ?? 0) <= room) return widths.length
  return ends.filter((end) => end + gap + more <= room).length
}
