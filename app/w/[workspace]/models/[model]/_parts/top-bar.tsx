'use client'
import { Keyboard } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { keyProps } from '#app/_client/commands/pressed-command.ts'
import { useRunCommand } from '#app/_client/commands/use-command.ts'
import { Chip } from '#app/_ui/chip.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { ShareButton } from './share-button.tsx'

export interface TopBarProps {
  readonly title: ReactNode
  /** what it is, where that is not simply a model */
  readonly mark: 'sample' | 'scenario' | null
  /** the day the model is drawn for */
  readonly asOf: ReactNode
  readonly save: ReactNode
  readonly peers: ReactNode
  /** back and forth again */
  readonly history: ReactNode
  /** the way to the sign-off */
  readonly sign: ReactNode
  /** the way to proposed edits, where there are some */
  readonly proposals: ReactNode
}

/** Title, how safe the work is, who is here, undo, share, and the way to the sign-off. */
export function TopBar(props: TopBarProps) {
  const t = useTranslations('frame.top')
  const run = useRunCommand()
  return (
    <header className="flex min-w-0 items-center gap-2 border-b border-line bg-card px-3 sm:gap-3 sm:px-4 print:[&>:not(h1,[data-printed])]:hidden">
      <h1 className="min-w-0 shrink truncate text-lg font-semibold">{props.title}</h1>
      {props.mark !== null && (
        <span className={props.mark === 'sample' ? 'hidden sm:inline' : undefined}>
          <Chip>{t(props.mark)}</Chip>
        </span>
      )}
      <span data-printed className="hidden lg:inline print:inline">
        {props.asOf}
      </span>
      <span className="flex shrink-0 items-center gap-1.5">{props.save}</span>
      <span className="flex-1" />
      <span className="hidden md:block">{props.peers}</span>
      <span className="flex shrink-0">
        {props.proposals}
        {props.history}
        <span className="hidden md:block">
          <IconButton
            label={t('keys')}
            {...keyProps('keys')}
            icon={<Keyboard size={15} aria-hidden />}
            onClick={() => run('keys')}
          />
        </span>
      </span>
      <span className="hidden sm:block">
        <ShareButton />
      </span>
      <span className="hidden shrink-0 sm:block">{props.sign}</span>
    </header>
  )
}
