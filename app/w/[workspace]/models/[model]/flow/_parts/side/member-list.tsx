'use client'
import { Plus, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Menu } from '#app/_ui/menu.tsx'

export interface MemberEntry {
  readonly id: string
  readonly name: string
}

/** A set in the inspector: its members, each with a way out, and a list of what may still come in. */
export function MemberList(props: {
  readonly title: string
  readonly members: readonly MemberEntry[]
  readonly candidates: readonly MemberEntry[]
  readonly addLabel: string
  /** A new one for what is shown, offered first. */
  readonly fresh?: { readonly name: string; readonly make: () => void }
  readonly removeLabel: (name: string) => string
  readonly canEdit: boolean
  /** it stands in a cell of a table, whose column says what it is */
  readonly isInCell?: boolean
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onOpen: (id: string) => void
}) {
  const t = useTranslations('canvas.inspector')
  const { isInCell = false } = props
  return (
    // No landmark in a cell: the details beside it have one of the same name.
    <section
      aria-label={props.title}
      className={isInCell ? 'min-w-28' : 'mt-3 border-t border-line-soft pt-2'}
      {...(isInCell ? { role: 'group' } : {})}
    >
      <div className="flex items-center justify-between gap-2">
        {!isInCell && <h3 className="text-xs text-muted">{props.title}</h3>}
        {props.canEdit && (props.candidates.length > 0 || props.fresh !== undefined) && (
          <Menu
            align="end"
            trigger={
              <Button
                look="quiet"
                className="!min-h-6 !px-1.5"
                icon={<Plus size={13} aria-hidden />}
              >
                {props.addLabel}
              </Button>
            }
            entries={[
              ...(props.fresh === undefined
                ? []
                : [{ id: 'fresh', label: props.fresh.name, onChoose: props.fresh.make }]),
              ...props.candidates.map(({ id, name }) => ({
                id,
                label: name,
                onChoose: () => props.onAdd(id),
              })),
            ]}
          />
        )}
      </div>
      {props.members.length === 0 ? (
        <p className="text-sm text-muted">{t('none')}</p>
      ) : (
        <ul>
          {props.members.map(({ id, name }) => (
            <li key={id} className="flex min-h-7 items-center gap-1 text-sm">
              <button
                type="button"
                className="min-w-0 flex-1 truncate rounded-sm text-left hover:text-ai hover:underline"
                onClick={() => props.onOpen(id)}
              >
                {name}
              </button>
              {props.canEdit && (
                <IconButton
                  label={props.removeLabel(name)}
                  icon={<X size={13} aria-hidden />}
                  className="size-6"
                  onClick={() => props.onRemove(id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
