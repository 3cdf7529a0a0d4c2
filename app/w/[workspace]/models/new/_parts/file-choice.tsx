'use client'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { limitMiB, readJsonFile, type FileRead } from './read-json-file.ts'

/** Chooses a JSON file and reads it in the browser. */
export function FileChoice({
  missing,
  onJson,
}: {
  readonly missing: boolean
  readonly onJson: (json: { readonly value: unknown } | null) => void
}) {
  const t = useTranslations('home.newModel')
  const id = useId()
  const [chosen, setChosen] = useState<{ readonly name: string; readonly size: number } | null>(
    null,
  )
  const [read, setRead] = useState<FileRead | null>(null)

  const latest = useRef<File>(undefined)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    latest.current = file
    // Until it is read, what was chosen before is not what would be sent.
    setChosen({ name: file.name, size: file.size })
    setRead(null)
    onJson(null)
    const now = await readJsonFile(file)
    if (latest.current !== file) return
    setRead(now)
    onJson('json' in now ? { value: now.json } : null)
  }
  const problems = {
    'too-large': t('tooLarge', { limit: String(limitMiB) }),
    'not-json': t('notJson'),
    unreadable: t('unreadable'),
  }
  const problem = read === null || 'json' in read ? undefined : problems[read.problem]
  const error = problem ?? (missing ? t('needFile') : undefined)
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {t('choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}e`}
        onChange={(event) => void take(event.target.files?.[0])}
        className="rounded-control border border-dashed border-field bg-card p-3 file:mr-3 file:min-h-7.5 file:rounded-control file:border file:border-solid file:border-line-strong file:bg-card file:px-3 file:text-sm file:font-medium"
      />
      {chosen !== null && (
        <p className="text-xs text-muted">
          {t('chosen', { file: chosen.name, size: String(Math.ceil(chosen.size / 1024)) })}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}e`} role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
