'use client'
import { Download, Printer } from 'lucide-react'
import { useLocale } from 'use-intl'
import { saveFile } from '#app/_client/parts/save-file.ts'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button } from '#app/_ui/button.tsx'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useRoundWhy } from '../rounds/use-round-why.ts'
import { receiptFile } from './receipt-file.ts'
import { ReceiptFacts } from './receipt-facts.tsx'
import { useReceipt, type Receipt } from './use-receipt.ts'

/** 受領書 / that an act was taken, as a page of its own, to be saved and printed (F-208). */
export function ReceiptPage({ signOffId }: { readonly signOffId: string }) {
  const { back, receipt: words } = sittingWords[useLocale()]
  const why = useRoundWhy()
  const { data, error, isError, refetch } = useReceipt(signOffId)
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-1 content-start gap-4 p-4">
      <p className="print:hidden">
        <StepLink to="agreement">{back}</StepLink>
      </p>
      {data === undefined ? (
        isError ? (
          <TryAgain why={why(error)} onRetry={() => void refetch()} />
        ) : (
          <SkeletonPage label={words.loading} />
        )
      ) : (
        <Loaded receipt={data} />
      )}
    </div>
  )
}

function Loaded({ receipt }: { readonly receipt: Receipt }) {
  const { receipt: words } = sittingWords[useLocale()]
  const { n, text, docSeq } = receipt
  const save = () => {
    const file = receiptFile(receipt)
    saveFile(new Blob([file.text], { type: 'application/json' }), file.name)
  }
  return (
    <article
      aria-label={words.title}
      className="grid grid-cols-1 gap-4 rounded-card border border-line bg-card p-4 shadow-card"
    >
      <div>
        <h2 className="text-xl font-bold">{words.title}</h2>
        <p className="text-sm">{filled(words.lead, { n })}</p>
      </div>
      <ReceiptFacts receipt={receipt} />
      <details className="text-xs">
        <summary className="text-muted">{words.statement}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
        <pre tabIndex={0} className="mt-1 overflow-auto rounded-md bg-tag p-2 text-2xs">
          {text}
        </pre>
      </details>
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <Button look="primary" large icon={<Download size={16} aria-hidden />} onClick={save}>
          {words.file}
        </Button>
        <Button large icon={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
        {docSeq > 0 && <StepLink to={`flow?rev=${docSeq}`}>{words.asSigned}</StepLink>}
      </div>
      <p className="text-xs text-muted print:hidden">{words.mailed}</p>
    </article>
  )
}
