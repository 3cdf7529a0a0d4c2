'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import { lazily } from '#app/_ui/lazily.tsx'
import { factsWords } from '#lib/words/areas/facts.ts'

const Derived = lazily(async () => (await import('./derived.tsx')).Derived)

/** 導かれること, folded until somebody asks: what follows for a data from the rest of the model (F-245). */
export function DerivedPart({ id }: { readonly id: string }) {
  const locale = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      className="mt-3 border-t border-line pt-2.5"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="min-h-6 cursor-pointer text-sm font-medium">
        {factsWords[locale].derived.title}
      </summary>
      {isOpen && <Derived id={id} />}
    </details>
  )
}
