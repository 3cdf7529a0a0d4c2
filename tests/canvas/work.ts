import type { Page } from '@playwright/test'

/** What a page did while a hand worked on it, in counts: they are the same on every machine. */
export interface Work {
  /** times React changed the page */
  readonly commits: number
  /** components that were rendered, in all of them together */
  readonly rendered: number
  /** times the drawing of a large picture was made */
  readonly drawings: number
  /** elements that came into the document */
  readonly added: number
}

interface Counting {
  benchWork: { commits: number; rendered: number; drawings: number; added: number }
}

/** Before a page is opened: has it count what it does. React tells of every commit, as it would tell its developer tools. */
export async function countsWork(page: Page): Promise<void> {
  await page.addInitScript(watchReact)
}

/** What the page does while something is done to it. */
export async function workDuring(page: Page, act: () => Promise<void>): Promise<Work> {
  await page.evaluate(() => {
    const held = window as unknown as Counting
    Object.assign(held.benchWork, { commits: 0, rendered: 0, drawings: 0, added: 0 })
  })
  await act()
  return await page.evaluate(() => ({ ...(window as unknown as Counting).benchWork }))
}

/** In the page. */
function watchReact(): void {
  /** As much of React's inside as says what was rendered. */
  interface Fiber {
    readonly tag: number
    readonly flags: number
    readonly child: Fiber | null
    readonly sibling: Fiber | null
    readonly alternate: Fiber | null
  }
  const work = { commits: 0, rendered: 0, drawings: 0, added: 0 }
  const isComponent = ({ tag }: Fiber) => tag === 0 || tag === 1 || tag === 11 || tag === 15
  const performedWork = 1
  /** What was left alone is the same object as before. */
  const walk = (now: Fiber, before: Fiber | null): void => {
    if (isComponent(now) && (before === null || (now.flags & performedWork) !== 0))
      work.rendered += 1
    if (before !== null && now.child === before.child) return
    for (let child = now.child; child !== null; child = child.sibling) walk(child, child.alternate)
  }
  Object.assign(window, {
    benchWork: work,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      isDisabled: false,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => {},
      onScheduleFiberRoot: () => {},
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
      onCommitFiberRoot: (_id: number, { current }: { readonly current: Fiber }) => {
        work.commits += 1
        walk(current, current.alternate)
      },
    },
  })
  const pen = CanvasRenderingContext2D.prototype
  const clear = Object.getOwnPropertyDescriptor(pen, 'clearRect')?.value as
    | ((...room: number[]) => void)
    | undefined
  Object.defineProperty(pen, 'clearRect', {
    value(this: CanvasRenderingContext2D, ...room: number[]) {
      work.drawings += 1
      clear?.apply(this, room)
    },
  })
  new MutationObserver((list) => {
    for (const { addedNodes } of list)
      for (const node of addedNodes)
        if (node instanceof Element) work.added += 1 + node.querySelectorAll('*').length
  }).observe(document, { subtree: true, childList: true })
}
