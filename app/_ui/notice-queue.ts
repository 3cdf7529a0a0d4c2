export interface Notice {
  readonly title: string
  readonly detail?: string
  readonly tone?: 'plain' | 'bad'
  /** A way back, such as 元に戻す. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

type Show = (notice: Notice) => void

/** Notices wait here until there is a place for them (UI-24). */
const waiting: Notice[] = []
let place: Show | null = null
let fetchPlace: (() => void) | null = null

/** Tells a notice; one that comes before its place has that fetched. */
export function tell(notice: Notice): void {
  if (place !== null) return place(notice)
  waiting.push(notice)
  fetchPlace?.()
}

/** Takes what is told from now on, and what waited. The answer ends it. */
export function hear(show: Show): () => void {
  place = show
  for (const notice of waiting.splice(0)) show(notice)
  return () => {
    if (place === show) place = null
  }
}

/** How the place for notices is fetched when one is told before it is there. */
export function fetchedBy(fetch: () => void): void {
  fetchPlace = fetch
}
