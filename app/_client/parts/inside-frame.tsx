import type { ReactNode } from 'react'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { AskBeforeLeaving } from '#app/_ui/ask-before-leaving.tsx'
import { buttonClass } from '#app/_ui/button.tsx'

/** A page of somebody signed in but outside of any consortium: name of the product at the top, one column. */
export function InsideFrame({
  product,
  logo,
  title,
  note,
  back,
  actions,
  children,
}: {
  readonly product: string
  readonly logo: string
  readonly title: string
  readonly note?: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      <AskBeforeLeaving />
      <header className="flex items-center gap-3 border-b border-line bg-card px-4 py-2.5">
        <CalmLink href="/" className="flex items-center gap-2.5 text-ink no-underline">
          <span
            aria-hidden
            className="grid size-8 place-items-center rounded-lg bg-ai text-lg font-bold text-on-ai"
          >
            {logo}
          </span>
          <span className="font-semibold">{product}</span>
        </CalmLink>
        <span className="flex-1" />
        {back !== undefined && (
          <CalmLink href={back.href} className={buttonClass('quiet')}>
            {back.label}
          </CalmLink>
        )}
      </header>
      <main id="main" className="mx-auto grid max-w-3xl content-start gap-4 px-4 py-6">
        <div className="flex flex-wrap items-start gap-3">
          <div className="min-w-0 flex-1">
            <h1 className="text-xl font-bold">{title}</h1>
            {note !== undefined && <p className="text-muted">{note}</p>}
          </div>
          {actions}
        </div>
        {children}
      </main>
    </>
  )
}
