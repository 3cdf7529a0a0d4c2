'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { say } from '#lib/model/local-text.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import type { Sitting } from './use-sitting.ts'

interface Props {
  readonly missing: Sitting['missing']
  readonly onAgain: () => Promise<void>
}

/** Some of what is asked for is gone: what, that nobody can sign meanwhile, and what can be done (S-218, S-219). */
export function Missing({ missing, onAgain }: Props) {
  const locale = useLocale()
  const { missing: words } = sittingWords[locale]
  return (
    <section
      role="alert"
      className="grid grid-cols-1 gap-2 rounded-[12px] border border-warn-line bg-warn-soft p-3"
    >
      <h3 className="flex items-center gap-1.5 font-semibold text-warn">
        <TriangleAlert size={15} aria-hidden />
        {words.title}
      </h3>
      <p className="text-sm">{words.lead}</p>
      <ul className="list-disc pl-5 text-sm wrap-anywhere">
        {missing.map(({ name, called }) => (
          <li key={name}>
            {called === null
              ? words.nameless
              : filled(name.startsWith('risk:') ? words.risk : words.part, {
                  name: say(called, locale),
                })}
          </li>
        ))}
      </ul>
      <p className="text-sm">{words.ways}</p>
      <div>
        <Button look="primary" onClick={() => void onAgain()}>
          {words.again}
        </Button>
      </div>
    </section>
  )
}
