import type { ReactNode } from 'react'

/** A page beside the rail: title, what it is for, actions, content. Holds the main landmark. */
export function PageFrame({
  title,
  note,
  actions,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid max-w-6xl content-start gap-5 px-4 py-5 -outline-offset-2 sm:px-7"
    >
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="text-xl font-bold">{title}</h1>
          {note !== undefined && <p className="text-muted">{note}</p>}
        </div>
        {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </main>
  )
}
