'use client'
import { useTranslations } from 'use-intl'

/** The key of everything in a table that also stands in its menu. */
export const keyOfAct = {
  edit: 'F2',
  open: 'Alt+↓',
  clear: 'Delete',
  fillDown: 'Ctrl+D',
  fillRight: 'Ctrl+R',
  selectRows: 'Shift+Space',
  selectColumns: 'Ctrl+Space',
  selectAll: 'Ctrl+A',
  nextOpen: 'Ctrl+;',
  wider: 'Alt+Shift+→',
  narrower: 'Alt+Shift+←',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  copy: 'Ctrl+C',
  cut: 'Ctrl+X',
  paste: 'Ctrl+V',
} as const

const moves = {
  move: '↑ ↓ ← →',
  edge: 'Ctrl+↑ ↓ ← →',
  row: 'Home / End',
  corner: 'Ctrl+Home / End',
  page: 'PageUp / PageDown',
  extend: 'Shift+↑ ↓ ← →',
  enter: 'Enter / Shift+Enter',
  tab: 'Tab / Shift+Tab',
  newLine: 'Alt+Enter',
  all: 'Ctrl+Enter',
  cancel: 'Esc',
  menu: 'Shift+F10',
} as const

const order = ['edit', 'open', 'clear', 'copy', 'cut', 'paste', 'fillDown', 'fillRight'] as const
const further = [
  'selectRows',
  'selectColumns',
  'selectAll',
  'nextOpen',
  'wider',
  'narrower',
] as const

/** The keys of the tables, as a part of the list of keys. */
export function GridKeys() {
  const t = useTranslations('grid')
  const lines = [
    ...Object.entries(moves).map(
      ([id, key]) => [key, t(`key.${id as keyof typeof moves}`)] as const,
    ),
    ...[...order, ...further].map((id) => [keyOfAct[id], t(`act.${id}`)] as const),
  ]
  return (
    <section className="grid gap-1.5">
      <h3 className="font-semibold">{t('key.title')}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {lines.map(([key, text]) => (
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
      <p className="text-xs text-muted">{t('key.note')}</p>
    </section>
  )
}
