import type { ReactNode } from 'react'

/** Something done at once, among links and as quiet as they are. */
export function LinkButton({
  onClick,
  children,
}: {
  readonly onClick: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="inline-flex min-h-6 items-center text-left text-ai underline-offset-2 hover:underline"
    >
      {children}
    </button>
  )
}
