'use client'
import Link from 'next/link'
import { useLocale } from 'use-intl'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'

interface Props {
  /** there is a passkey to do it with; without one only a new sign-in helps */
  readonly hasKey: boolean
  readonly isBusy: boolean
  readonly onConfirm: () => Promise<void>
}

/** The last proof was too long ago: one proves who one is, and the signing goes on; a new sign-in leads back to this step (F-207). */
export function FreshFirst({ hasKey, isBusy, onConfirm }: Props) {
  const { fresh } = sittingWords[useLocale()].identity
  const here = `${window.location.pathname}${window.location.search}`
  return (
    <section
      role="alert"
      className="grid justify-items-start gap-2 rounded-[12px] border border-warn-line bg-warn-soft p-3"
    >
      <h4 className="font-semibold">{fresh.title}</h4>
      <p className="text-sm">{fresh.lead}</p>
      <div className="flex flex-wrap gap-2">
        {hasKey && (
          <Button look="primary" large aria-disabled={isBusy} onClick={() => void onConfirm()}>
            {fresh.passkey}
          </Button>
        )}
        <Link
          href={`/sign-in?next=${encodeURIComponent(here)}`}
          prefetch={false}
          className={buttonClass(hasKey ? 'plain' : 'primary', true)}
        >
          {fresh.signIn}
        </Link>
      </div>
    </section>
  )
}
