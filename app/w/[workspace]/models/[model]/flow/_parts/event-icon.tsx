import { ArrowLeftRight, Archive, CircleDot, Settings, Trash2, type LucideIcon } from 'lucide-react'
import type { EventKind } from '#lib/model/vocabulary.ts'

const icons: Record<EventKind, LucideIcon> = {
  generate_acquire: CircleDot,
  process_use: Settings,
  transfer_provide: ArrowLeftRight,
  store: Archive,
  dispose: Trash2,
}

/** The sign of a kind of event; it repeats what the word beside it says. */
export function EventIcon({
  kind,
  size = 13,
}: {
  readonly kind: EventKind
  readonly size?: number
}) {
  const Icon = icons[kind]
  return <Icon size={size} aria-hidden className="shrink-0" />
}
