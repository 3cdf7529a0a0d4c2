'use client'
import { useState, type PointerEvent } from 'react'

/** Whether a hand is over an element: spread `over` on it. A hand that has pressed there counts until it lets go. */
export function useIsNear() {
  const [isNear, setNear] = useState(false)
  const leave = () => setNear(false)
  return {
    isNear,
    over: {
      onPointerEnter: () => setNear(true),
      onPointerLeave: ({ buttons }: PointerEvent) => {
        if (buttons === 0) leave()
        else window.addEventListener('pointerup', leave, { once: true })
      },
    },
  }
}
