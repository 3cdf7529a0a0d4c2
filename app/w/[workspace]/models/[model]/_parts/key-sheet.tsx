'use client'
import { useTranslations } from 'use-intl'
import { GridKeys } from '#app/_client/parts/grid-keys.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { toolKeys, type ToolId } from '../flow/_parts/tools.ts'
import { steps } from './steps.ts'

const arrows = '↑ ↓ ← →'

/** The list of keys. */
export function KeySheet({
  open,
  onOpenChange,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('frame')
  const c = useTranslations('canvasTools')
  const rows: readonly (readonly [string, string])[] = [
    ['Ctrl / ⌘ + Z', t('keys.undo')],
    ['Ctrl / ⌘ + Shift + Z', t('keys.redo')],
    ...steps.map(
      (step, index) => [`G → ${index + 1}`, t('keys.step', { step: t(`steps.${step}`) })] as const,
    ),
    ['F2', t('keys.rename')],
    ['Esc', t('keys.cancel')],
    ['?', t('keys.help')],
  ]
  const ofCanvas: readonly (readonly [string, string])[] = [
    [arrows, c('keys.walk')],
    [`Alt + ${arrows}`, c('keys.flow')],
    [`Shift + ${arrows}`, c('keys.move')],
    ['Enter', c('keys.open')],
    ['Space', c('keys.toggle')],
    ['D / E / B / O', c('keys.add')],
    ['M', c('keys.menu')],
    [`Shift + ${c('keys.drag')}`, c('keys.lasso')],
    [`Alt + ${c('keys.drag')}`, c('keys.copyDrag')],
    ...(Object.keys(toolKeys) as ToolId[]).map(
      (id) => [toolKeys[id] ?? '', c(`tool.${id}`)] as const,
    ),
  ]
  return (
    <Dialog
      wide
      title={t('keys.title')}
      closeLabel={t('close')}
      open={open}
      onOpenChange={onOpenChange}
    >
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        <div className="grid content-start gap-3">
          <KeyList rows={rows} />
          <GridKeys />
        </div>
        <section className="grid content-start gap-1.5">
          <h3 className="font-semibold">{c('keys.title')}</h3>
          <KeyList rows={ofCanvas} />
        </section>
      </div>
      <p className="text-xs text-muted">{t('keys.note')}</p>
    </Dialog>
  )
}

function KeyList({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] content-start gap-x-4 gap-y-1.5">
      {rows.map(([key, text]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded-md border border-line bg-tag px-1.5 py-0.5 font-mono text-xs">
              {key}
            </kbd>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
