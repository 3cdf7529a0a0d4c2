'use client'
import Link, { type LinkProps } from 'next/link'
import { useSyncExternalStore, type AnchorHTMLAttributes } from 'react'
import { resting } from '#app/_ui/rest.ts'

type Props = LinkProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof LinkProps>

/**
 * A link whose page is fetched ahead, as usual, but not before this one is at rest (F-89): a dozen pages nobody has asked for would
 * be worked out while the one that was asked for is waited for.
 */
export function CalmLink(props: Props) {
  const isAtRest = useSyncExternalStore(resting.subscribe, resting.get, never)
  return <Link {...props} {...(isAtRest ? {} : { prefetch: false })} />
}

const never = () => false
