'use client'
import { Languages } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { keepName, olderName } from '#lib/model/older-name.ts'
import { useAct } from './use-act.ts'

/** In the details of an element: which language of its name is older, and the way to say that it is still right (M-49). */
export function OlderName({ id }: { readonly id: string }) {
  const t = useTranslations('frame.older')
  const model = useModel((m) => m)
  const canEdit = useCanEdit()
  const act = useAct()
  const older = olderName(model, id)
  if (older === undefined) return null
  return (
    <p
      data-older-name={older}
      className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-warn"
    >
      <Languages size={13} aria-hidden className="shrink-0" />
      <span className="min-w-0 flex-1 basis-40">{t(older)}</span>
      {canEdit && (
        <Button look="quiet" onClick={() => act(keepName(model, id))}>
          {t('keep')}
        </Button>
      )}
    </p>
  )
}

/** The same as a sign beside a name, on the canvas and in tables. */
export function OlderMark({
  older,
  className,
}: {
  readonly older: Locale | undefined
  readonly className?: string
}) {
  const t = useTranslations('frame.older')
  if (older === undefined) return null
  return (
    <span
      title={t(older)}
      data-older-name={older}
      className={cx(
        'inline-grid size-[18px] shrink-0 place-items-center rounded-full border border-warn-line bg-warn-soft align-middle text-warn',
        className,
      )}
    >
      <Languages size={10} strokeWidth={2.4} aria-hidden />
      <span className="sr-only">{t(older)}</span>
    </span>
  )
}
