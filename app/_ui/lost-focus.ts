import { focusToReturnTo } from './focus-trail.ts'

/**
 * Gives the focus on when what has it is taken away, by whomever: to what is nearest around that, else to where the focus was before,
 * else to the content of the page; never to nothing, where no key means anything (UI-21). The answer ends it.
 */
export function keepFocus(): () => void {
  let held: Element | null = document.activeElement
  let frame = 0
  const took = ({ target }: Event) => {
    held = target instanceof Element ? target : null
  }
  const left = ({ target, relatedTarget }: FocusEvent) => {
    // Some browsers tell of it also when the element is being taken away; then it is not left, but lost.
    queueMicrotask(() => {
      if (relatedTarget === null && held === target && held?.isConnected === true) held = null
    })
  }
  const give = () => {
    frame = 0
    if (held === null || held.isConnected || !isNowhere()) return
    held = null
    const place = focusToReturnTo(null)
    if (place !== true) place.focus({ preventScroll: true })
  }
  const watch = new MutationObserver(() => {
    if (held === null || held.isConnected || frame !== 0) return
    // Whoever took it away may give the focus on; that is done by the next frame.
    frame = requestAnimationFrame(give)
  })
  watch.observe(document.body, { childList: true, subtree: true })
  document.addEventListener('focusin', took)
  document.addEventListener('focusout', left)
  return () => {
    watch.disconnect()
    cancelAnimationFrame(frame)
    document.removeEventListener('focusin', took)
    document.removeEventListener('focusout', left)
  }
}

function isNowhere(): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body
}
