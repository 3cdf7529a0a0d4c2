'use client'
import { Bookmark, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { Popover } from '#app/_ui/popover.tsx'
import { audiences, viewKeys, type TableView } from '#lib/exchange/table-view.ts'
import { SaveView } from './save-view.tsx'
import { isOther } from './shown-view.ts'
import type { useTableAddress } from './use-table-address.ts'
import { ViewRow } from './view-row.tsx'

interface Props {
  readonly address: ReturnType<typeof useTableAddress>
  /** what is seen now */
  readonly content: TableView
}

/** The saved views of a table: chosen, saved, named, replaced and removed, each with whom it is for. */
export function ViewMenu({ address, content }: Props) {
  const t = useTranslations('grid.views')
  const [isOpen, setOpen] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const { view, views, url } = address
  const isChanged = view !== undefined && isOther(url.get, view.content.query)
  const list = views.list ?? []
  const show = (id: string | undefined) => {
    url.set({ ...Object.fromEntries(viewKeys.map((key) => [key, undefined])), view: id })
    setOpen(false)
  }
  return (
    <>
      <Popover
        title={t('title')}
        open={isOpen}
        onOpenChange={(next) => {
          setOpen(next)
          setSaving(false)
        }}
        trigger={
          <Button icon={<Bookmark size={14} aria-hidden />} className="max-w-72">
            <span className="truncate">
              {view === undefined
                ? t('button')
                : t(isChanged ? 'shownChanged' : 'shown', { name: view.name })}
            </span>
            <ChevronDown size={13} className="shrink-0 text-muted" aria-hidden />
          </Button>
        }
      >
        <div className="grid w-80 max-w-[80vw] gap-3 text-sm">
          {list.length === 0 ? (
            <p className="text-muted">
              {views.isError ? t('failed') : views.list === undefined ? t('loading') : t('none')}
            </p>
          ) : (
            <div className="grid max-h-[45vh] gap-2.5 overflow-y-auto">
              {audiences.map((audience) => {
                const some = list.filter((one) => one.audience === audience)
                return some.length === 0 ? null : (
                  <section key={audience} aria-label={t(`for.${audience}`)}>
                    <h4 className="mb-0.5 text-xs text-muted">{t(`for.${audience}`)}</h4>
                    <ul>
                      {some.map((one) => (
                        <ViewRow
                          key={one.id}
                          {...{ views, content }}
                          view={one}
                          isShown={one.id === view?.id}
                          onShow={() => show(one.id)}
                          onRemoved={() => {
                            if (one.id === view?.id) show(undefined)
                          }}
                          onReplaced={() => show(one.id)}
                        />
                      ))}
                    </ul>
                  </section>
                )
              })}
            </div>
          )}
          {isSaving ? (
            <SaveView
              {...{ views, content }}
              onDone={(id) => {
                setSaving(false)
                if (id !== undefined) show(id)
              }}
            />
          ) : (
            <div className="flex flex-wrap gap-2 border-t border-line-soft pt-2.5">
              <Button onClick={() => setSaving(true)}>{t('save')}</Button>
              {(view !== undefined || !address.isBare) && (
                <Button look="quiet" onClick={() => show(undefined)}>
                  {t('leave')}
                </Button>
              )}
            </div>
          )}
        </div>
      </Popover>
      {address.isUnknown && <span className="text-warn">{t('unknown')}</span>}
    </>
  )
}
