'use client'
import { useTranslations } from 'use-intl'
import { CanvasKeys } from '#app/_client/parts/canvas-keys.tsx'
import { GridKeys } from '#app/_client/parts/grid-keys.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { Kbd } from '#app/_ui/kbd.tsx'
import { shownKeys } from './pressed-command.ts'
import { commandGroups, commandIds, commandSpec } from './registry.ts'
import { useSingleKeys } from './single-keys.ts'

/** The canvas has a list of its own. */
const shownGroups = commandGroups.filter((group) => group !== 'canvas')

/** The list of keys, from the registry; then those the canvas and the tables hear themselves. */
export function KeySheet({
  open,
  onOpenChange,
}: {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('palette')
  const frame = useTranslations('frame')
  const single = useSingleKeys()
  return (
    <Dialog
      title={frame('keys.title')}
      description={single ? frame('keys.note') : frame('keys.off')}
      closeLabel={frame('close')}
      open={open}
      onOpenChange={onOpenChange}
      wide
    >
      <section
        aria-label={frame('keys.title')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        className="grid gap-3"
      >
        <div className="gap-6 sm:columns-2">
          {shownGroups.map((group) => (
            <section key={group} className="mb-4 break-inside-avoid">
              <h3 className="mb-1 text-xs font-medium text-muted">{t(`group.${group}`)}</h3>
              <dl className="grid gap-1">
                {commandIds
                  .filter(
                    (id) => commandSpec(id).group === group && commandSpec(id).keys.length > 0,
                  )
                  .map((id) => (
                    <div key={id} className="flex items-center gap-3">
                      <dt className="flex w-36 shrink-0 flex-wrap gap-1">
                        {commandSpec(id).keys.map((way) => (
                          <Kbd key={way}>{shownKeys(way)}</Kbd>
                        ))}
                      </dt>
                      <dd className="min-w-0 text-sm">{t(`command.${id}`)}</dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
          <CanvasKeys />
          <GridKeys />
        </div>
      </section>
    </Dialog>
  )
}
