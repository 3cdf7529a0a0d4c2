'use client'
import { given } from '#app/_ui/given.ts'
import { TextField } from '#app/_ui/text-field.tsx'
import type { LocalText } from '#lib/model/local-text.ts'

/** What stands in the two inputs. */
export interface Draft {
  readonly ja: string
  readonly en: string
}

/** The text of a draft; null while the first language is blank. */
export function textOf(draft: Draft): LocalText | null {
  const [ja, en] = [draft.ja.trim(), draft.en.trim()]
  if (ja === '') return null
  return en === '' ? { ja } : { ja, en }
}

/** A text in Japanese and, if wanted, in English, side by side. */
export function LocalTextFields({
  labels,
  draft,
  onDraft,
  hint,
  error,
  max = 200,
  onCommit,
}: {
  readonly labels: { readonly ja: string; readonly en: string }
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly hint?: string
  readonly error?: string | undefined
  readonly max?: number
  /** Enter in either, outside a conversion. */
  readonly onCommit?: () => void
}) {
  return (
    <div className="grid items-start gap-2 sm:grid-cols-2">
      <TextField
        label={labels.ja}
        value={draft.ja}
        maxLength={max}
        {...given({ hint, error, onCommit })}
        onText={(ja) => onDraft({ ...draft, ja })}
      />
      <TextField
        label={labels.en}
        value={draft.en}
        maxLength={max}
        {...given({ onCommit })}
        onText={(en) => onDraft({ ...draft, en })}
      />
    </div>
  )
}
