/*
 * When a page is at rest: it has loaded, what it shows is live, and the browser has nothing else to do. What nobody can have asked for yet
 * is fetched then, by itself, so that it is here when it is wanted, without the network too. When all of it is here the document says
 * so (`data-parts="here"`).
 */
const held = new Set<symbol>()
const waiting = new Set<Fetch>()
let underWay = 0

/** Goes on until it has what it fetches. */
type Fetch = () => Promise<unknown>

/** A part of the page is not live yet; the answer says that it is. */
export function holdRest(): () => void {
  const hold = Symbol('hold')
  held.add(hold)
  setResting(false)
  return () => {
    held.delete(hold)
    soon()
  }
}

let isResting = false
const heard = new Set<() => void>()

function setResting(is: boolean): void {
  if (isResting === is) return
  isResting = is
  for (const hear of heard) hear()
}

/** Whether the page is at rest now: not any more when a part of it is waited for again, as after going to another page. */
export const resting = {
  get: (): boolean => isResting,
  subscribe: (hear: () => void): (() => void) => {
    heard.add(hear)
    return () => heard.delete(hear)
  },
} as const

/** Fetches something once the page is at rest; never on a server. */
export function whenAtRest(fetch: Fetch): void {
  if (typeof window === 'undefined') return
  waiting.add(fetch)
  tell()
  if (document.readyState === 'complete') soon()
  else window.addEventListener('load', soon, { once: true })
}

function soon(): void {
  setTimeout(() => whenIdle(go), restMs)
}

function go(): void {
  if (held.size > 0) return
  // For whoever measures what came before.
  performance.mark('at-rest')
  setResting(true)
  const now = [...waiting]
  waiting.clear()
  for (const fetch of now) void follow(fetch)
}

async function follow(fetch: Fetch): Promise<void> {
  underWay += 1
  await fetch()
  underWay -= 1
  tell()
}

function tell(): void {
  const { dataset } = document.documentElement
  if (waiting.size === 0 && underWay === 0) dataset['parts'] = 'here'
  else delete dataset['parts']
}

/** Safari has no such call. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: idleMs })
  else setTimeout(act)
}

/** After the page, before one has found out where to work. */
const restMs = 300
/** A page that is never idle gets its parts too. */
const idleMs = 2000
