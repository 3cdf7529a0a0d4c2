'use client'
import { useTranslations } from 'use-intl'
import { Kbd } from '#app/_ui/kbd.tsx'
import { lenses } from '#lib/picture/lens/paint.ts'
import { canvasToolKeys, type KeyedTool } from '#app/_client/commands/canvas-tool-keys.ts'

const arrows = '↑ ↓ ← →'

/** The keys of the canvas, as a part of the list of keys. */
export function CanvasKeys() {
  const t = useTranslations('canvasTools')
  const lens = useTranslations('lens')
  const rows: readonly (readonly [key: string, text: string])[] = [
    [arrows, t('keys.walk')],
    [`Alt + ${arrows}`, t('keys.flow')],
    [`Shift + ${arrows}`, t('keys.move')],
    ['Enter', t('keys.open')],
    ['Space', t('keys.toggle')],
    ['D / E / B / O', t('keys.add')],
    [
      `1 – ${lenses.length}`,
      lens('keys', { names: lenses.map((one) => lens(`name.${one}`)).join(' · ') }),
    ],
    ['M', t('keys.menu')],
    [`Shift + ${t('keys.drag')}`, t('keys.lasso')],
    [`Alt + ${t('keys.drag')}`, t('keys.copyDrag')],
    ['Alt', t('keys.noSnap')],
    ...(Object.entries(canvasToolKeys) as [KeyedTool, string][]).map(
      ([id, key]) => [key, t(`tool.${id}`)] as const,
    ),
  ]
  return (
    <section className="grid content-start gap-1.5">
      <h3 className="font-semibold">{t('keys.title')}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {rows.map(([key, text]) => (
          <div key={`${key} ${text}`} className="contents">
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
