import {
  cloneElement,
  useEffect,
  useEffectEvent,
  useId,
  useState,
  useSyncExternalStore,
  type ButtonHTMLAttributes,
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react'
import { useLater, type Later } from './lazily.tsx'
import { useLetGo } from './let-go.ts'

type TriggerProps = ButtonHTMLAttributes<HTMLButtonElement> & { readonly 'data-opener'?: string }

/** A button that opens something. */
export type Trigger = ReactElement<TriggerProps>

/**
 * What a button opens comes when the page is at rest (UI-23). Until then the button alone stands there, looks the same and says what it is; pressed
 * earlier it has the rest fetched, which then comes open, unless one has gone elsewhere meanwhile (UI-64).
 */
export function useOpener<P extends object>(
  part: Later<ComponentType<P>>,
  kind: 'menu' | 'dialog' | 'listbox',
  onOpen?: (isOpen: boolean) => void,
) {
  const [isAsked, setAsked] = useState(false)
  const Part = useLater(part, isAsked)
  const isComing = useSyncExternalStore(part.subscribe, part.isComing, no)
  const mark = useId()
  const isWaiting = isAsked && Part === null
  const letGo = () => {
    setAsked(false)
    onOpen?.(false)
  }
  useLetGo(isWaiting, letGo, () => document.querySelector(`[data-opener="${CSS.escape(mark)}"]`))
  const gone = useEffectEvent(() => {
    if (isWaiting) onOpen?.(false)
  })
  useEffect(() => () => gone(), [])
  const press = () => {
    part.ask()
    if (isAsked) return
    setAsked(true)
    onOpen?.(true)
  }
  const early = {
    'data-opener': mark,
    'aria-haspopup': kind,
    'aria-expanded': false,
    'aria-busy': (isWaiting && isComing) || undefined,
    onPointerEnter: part.ask,
    // Should the other take its place before the button is let go, there is no click.
    onPointerDown: ({ pointerType, button }: PointerEvent) => {
      if (pointerType === 'mouse' && button === 0) press()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (kind === 'dialog' || !arrows.has(event.key)) return
      event.preventDefault()
      press()
    },
  } as const
  return {
    Part,
    isAsked,
    /** what a button of one's own has until then */
    early: { ...early, onClick: press },
    mark,
    /** the button that is given, as it stands until then or after */
    dress: (trigger: Trigger): Trigger =>
      Part === null
        ? cloneElement(trigger, {
            ...early,
            onClick: (event) => {
              trigger.props.onClick?.(event)
              press()
            },
          })
        : cloneElement(trigger, { 'data-opener': mark }),
  }
}

/** They open a list, as Enter and the space bar do (UI-65). */
const arrows = new Set(['ArrowDown', 'ArrowUp'])

const no = () => false
