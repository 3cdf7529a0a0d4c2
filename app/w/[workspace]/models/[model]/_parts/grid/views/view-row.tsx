'use client'
import { Check, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { viewKeys, viewLimits, type TableView } from '#lib/exchange/table-view.ts'
import type { SavedView, Views } from './use-views.ts'

interface Props {
  readonly view: SavedView
  readonly views: Views
  /** what is seen now */
  readonly content: TableView
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onReplaced: () => void
  readonly onRemoved: () => void
}

/** One saved view: a press shows it; its menu names it anew, replaces it by what is seen, copies its link or removes it. */
export function ViewRow({ view, views, content, isShown, ...on }: Props) {
  const t = useTranslations('grid.views')
  const notify = useNotify()
  const [name, setName] = useState<string | undefined>()
  const [isRemoving, setRemoving] = useState(false)

  function rename() {
    const next = name?.trim() ?? ''
    if (next === '' || next === view.name) return setName(undefined)
    views.rename(view.id, next, () => setName(undefined))
  }

  async function copyLink() {
    const url = new URL(window.location.href)
    for (const key of [...viewKeys, 'at', 'point', 'comment']) url.searchParams.delete(key)
    url.searchParams.set('view', view.id)
    const isCopied = await copyText(url.href)
    notify(isCopied ? { title: t('copied') } : { title: t('copyFailed'), tone: 'bad' })
  }

  if (name !== undefined)
    return (
      <li className="py-1">
        <TextField
          label={t('name')}
          value={name}
          maxLength={viewLimits.name}
          autoComplete="off"
          // The person has just asked to name this very view.
          ref={(input) => {
            if (input !== null && !input.dataset['begun']) {
              input.dataset['begun'] = 'yes'
              input.focus()
              input.select()
            }
          }}
          onText={setName}
          onCommit={rename}
        />
        <div className="mt-1.5 flex justify-end gap-2">
          <Button onClick={() => setName(undefined)}>{t('cancel')}</Button>
          <Button look="primary" onClick={rename}>
            {t('rename')}
          </Button>
        </div>
      </li>
    )
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        aria-current={isShown ? true : undefined}
        onClick={on.onShow}
        className={cx(
          'flex min-h-8 min-w-0 flex-1 items-center gap-1.5 rounded-md px-1.5 text-left hover:bg-tag',
          isShown && 'bg-ai-soft font-medium text-ai',
        )}
      >
        <span className="w-3.5 shrink-0">{isShown && <Check size={14} aria-hidden />}</span>
        <span className="min-w-0 flex-1 truncate">{view.name}</span>
        {!view.isMine && <span className="shrink-0 text-2xs text-muted">{view.by.name}</span>}
      </button>
      <Menu
        align="end"
        trigger={
          <IconButton
            label={t('actions', { name: view.name })}
            icon={<Ellipsis size={14} aria-hidden />}
          />
        }
        entries={[
          { id: 'link', label: t('copyLink'), onChoose: () => void copyLink() },
          ...(view.isMine
            ? [
                {
                  id: 'rename',
                  label: t('rename'),
                  isAfter: true,
                  // The menu gives the focus back first.
                  onChoose: () => requestAnimationFrame(() => setName(view.name)),
                },
                {
                  id: 'replace',
                  label: t('replace'),
                  onChoose: () => views.replace(view.id, content, on.onReplaced),
                },
              ]
            : []),
          ...(view.mayRemove
            ? [
                {
                  id: 'remove',
                  label: t('remove'),
                  danger: true,
                  isAfter: true,
                  onChoose: () => setRemoving(true),
                },
              ]
            : []),
        ]}
      />
      <ConfirmDialog
        open={isRemoving}
        onOpenChange={setRemoving}
        title={t('removeTitle', { name: view.name })}
        confirmLabel={t('remove')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => views.remove(view.id, on.onRemoved)}
      >
        {t(view.audience === 'me' ? 'removeMine' : 'removeShared')}
      </ConfirmDialog>
    </li>
  )
}
