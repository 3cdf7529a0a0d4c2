import type { ReactNode } from 'react'
import { StepBar } from './_parts/step-bar.tsx'

interface Props {
  readonly params: Promise<{ workspace: string; model: string }>
  readonly children: ReactNode
}

const notYet = { flow: 0, ba: 0, attributes: 0, risks: 0 }

/** The frame around all steps of one model. It stays while people move between steps, and the live document with it. */
export default async function ModelLayout({ params, children }: Props) {
  const { workspace, model } = await params
  return (
    <div className="grid h-full min-h-0 grid-rows-[3rem_2.75rem_minmax(0,1fr)_2.25rem]">
      <header className="border-b border-line bg-card" />
      <StepBar base={`/w/${workspace}/models/${model}`} complete={notYet} />
      <main id="main" className="min-h-0 min-w-0 bg-canvas">
        {children}
      </main>
      <footer className="border-t border-line bg-card" />
    </div>
  )
}
