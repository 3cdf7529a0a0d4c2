'use client'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'
import { filled } from '#lib/words/filled.ts'
import { newKey } from '../../revisions/_parts/new-key.ts'
import { useToday } from '../use-today.ts'
import { useConsultActs, useConsultWords } from './use-consult.ts'

interface Props {
  readonly here: { readonly workspaceId: string; readonly modelId: string }
  readonly subject: ConsultSubject
  readonly colleagues: readonly { readonly userId: string; readonly name: string }[]
  readonly onClose: () => void
}

/** Who is asked, at once or one after the other as they are chosen, and by when (F-275). */
export function BeginForm({ here, subject, colleagues, onClose }: Props) {
  const { begin: words } = useConsultWords()
  const { begin } = useConsultActs()
  const today = useToday()
  const [key] = useState(newKey)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [inOrder, setInOrder] = useState(false)
  const [due, setDue] = useState('')
  const heading = useRef<HTMLParagraphElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isReady = chosen.length > 0
  const send = () => {
    if (begin.isPending || !isReady) return
    const asked = { key, subject, colleagues: [...chosen], inOrder, due: due === '' ? null : due }
    begin.mutate({ ...here, ...asked }, { onSuccess: onClose })
  }
  const label = (userId: string, name: string) => {
    const place = chosen.indexOf(userId) + 1
    return inOrder && place > 0 ? filled(words.place, { n: place, name }) : name
  }
  return (
    <form
      aria-label={words.do}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <fieldset className="grid min-w-0 gap-1">
        <legend className="mb-1 text-sm font-medium">
          <span ref={heading} tabIndex={-1} className="outline-none">
            {words.who}
          </span>
        </legend>
        {colleagues.map(({ userId, name }) => (
          <CheckField
            key={userId}
            label={label(userId, name)}
            checked={chosen.includes(userId)}
            onCheck={(isIn) =>
              setChosen(isIn ? [...chosen, userId] : chosen.filter((one) => one !== userId))
            }
          />
        ))}
      </fieldset>
      <Way inOrder={inOrder} onWay={setInOrder} />
      <TextField
        label={words.due}
        type="date"
        min={today}
        value={due}
        onText={setDue}
        className="max-w-48"
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={!isReady} aria-disabled={begin.isPending}>
          {words.send}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function Way({
  inOrder,
  onWay,
}: {
  readonly inOrder: boolean
  readonly onWay: (inOrder: boolean) => void
}) {
  const { begin: words } = useConsultWords()
  const name = useId()
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="mb-1 text-sm font-medium">{words.way}</legend>
      {([false, true] as const).map((one) => (
        <label key={String(one)} className="flex min-h-6 items-center gap-2 text-sm">
          <input
            type="radio"
            name={name}
            className="size-4 shrink-0 accent-ai"
            checked={one === inOrder}
            onChange={() => onWay(one)}
          />
          {one ? words.inOrder : words.parallel}
        </label>
      ))}
    </fieldset>
  )
}
