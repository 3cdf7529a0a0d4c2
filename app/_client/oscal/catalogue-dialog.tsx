'use client'
import { useId } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { Locale } from '#lib/model/local-text.ts'
import { daySchema } from '#lib/model/id.ts'
import { oscalWords } from '#lib/words/areas/oscal.ts'
import { showDay } from '#lib/words/time.ts'
import type { CatalogueDesk, DeskState } from './catalogue-desk.ts'
import type { KeptAbout } from './kept-catalogue.ts'
import type { OscalProgress, OscalRefusal } from './oscal-worker.ts'

interface Props {
  readonly desk: CatalogueDesk
  readonly state: DeskState
}

/** カタログ（OSCAL）を読み込む: chooses a file, shows how far it is, what is kept, and takes it away again. */
export function CatalogueDialog({ desk, state }: Props) {
  const words = oscalWords[useLocale()]
  const { about, progress, refusal } = state
  return (
    <Dialog
      title={words.title}
      description={words.lead}
      closeLabel={words.close}
      trigger={<Button look="quiet">{about === null ? words.load : words.again}</Button>}
    >
      <p className="text-sm">{words.private}</p>
      {about !== null && <Kept about={about} onRemove={() => void desk.remove()} />}
      <FileField onFile={(file) => desk.read(file)} refusal={refusal} />
      <output>{progress !== null && <Progress progress={progress} />}</output>
      {progress !== null && (
        <Button className="justify-self-start" onClick={() => desk.cancel()}>
          {words.cancel}
        </Button>
      )}
    </Dialog>
  )
}

function Kept({ about, onRemove }: { readonly about: KeptAbout; readonly onRemove: () => void }) {
  const locale = useLocale()
  const words = oscalWords[locale]
  const facts = [
    [words.kept, about.title],
    [words.version, about.version],
    [words.lastModified, dayText(about.lastModified, locale)],
  ] as const
  return (
    <div className="grid justify-items-start gap-2 rounded-card border border-line-soft p-3">
      <dl className="grid gap-1 text-sm">
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([name, fact]) => (
            <div key={name}>
              <dt className="text-xs text-muted">{name}</dt>
              <dd className="break-words" dir="auto">
                {fact}
              </dd>
            </div>
          ))}
      </dl>
      <Button look="danger" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  )
}

/** A moment as OSCAL writes it is told by its day; what is none stays as it stands. */
function dayText(moment: string, locale: Locale): string {
  const day = moment.slice(0, 10)
  return daySchema.safeParse(day).success ? showDay(day, locale) : moment
}

interface FileFieldProps {
  readonly onFile: (file: File) => void
  readonly refusal: OscalRefusal | null
}

function FileField({ onFile, refusal }: FileFieldProps) {
  const words = oscalWords[useLocale()]
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {words.choose}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-invalid={refusal === null ? undefined : true}
        aria-describedby={refusal === null ? undefined : `${id}e`}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) onFile(file)
          // The same file can be chosen again, mended.
          target.value = ''
        }}
        className="max-w-full rounded-control border border-dashed border-field bg-card p-3 text-sm"
      />
      {refusal !== null && (
        <p id={`${id}e`} role="alert" className="text-xs break-words text-bad">
          {words.problem[refusal.issue]}
          {refusal.path !== '' && (
            <>
              {' '}
              {words.place}: <code>{refusal.path}</code>
            </>
          )}
        </p>
      )}
    </div>
  )
}

function Progress({ progress }: { readonly progress: OscalProgress }) {
  const words = oscalWords[useLocale()]
  return (
    <span className="grid gap-1 text-sm">
      {words[progress.stage]}
      <progress
        aria-label={words[progress.stage]}
        className="w-full"
        {...(progress.stage === 'reading' ? { value: progress.share } : {})}
      />
    </span>
  )
}
