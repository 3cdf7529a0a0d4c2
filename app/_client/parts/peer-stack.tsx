'use client'
import { useTranslations } from 'use-intl'
import { Avatar } from '#app/_ui/avatar.tsx'
import { OrgMark, type OrgFace } from './org-mark.tsx'

export interface PeerFace {
  readonly userId: string
  readonly name: string
  readonly orgId: string
  readonly org: OrgFace
  /** what a click on the face does */
  readonly act?: { readonly label: string; readonly run: () => void }
}

const shown = 5

/** Who has this open now, grouped by organisation: faces in its colour, and shape with number in words beside them. */
export function PeerStack({ peers }: { readonly peers: readonly PeerFace[] }) {
  const t = useTranslations('frame.top')
  const people = [...new Map(peers.map((peer) => [peer.userId, peer])).values()].toSorted((a, b) =>
    a.orgId.localeCompare(b.orgId),
  )
  const groups = [...Map.groupBy(people, (peer) => peer.orgId).values()]
  return (
    <section aria-label={t('peers')} className="flex items-center gap-2.5">
      <ul className="flex pl-0.5">
        {people.slice(0, shown).map((peer) => (
          <li key={peer.userId} className="-ml-0.5">
            <Face peer={peer} />
          </li>
        ))}
        {people.length > shown && (
          <li className="-ml-0.5 inline-grid size-6.5 place-items-center rounded-full border-2 border-card bg-tag text-2xs">
            +{people.length - shown}
          </li>
        )}
      </ul>
      <ul className="hidden gap-2 text-xs text-muted xl:flex">
        {groups.map((group) => {
          const [first] = group
          if (first === undefined) return null
          const count = String(group.length)
          return (
            <li key={first.orgId}>
              <OrgMark
                org={{ ...first.org, name: t('peersCount', { org: first.org.name, count }) }}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Face({ peer }: { readonly peer: PeerFace }) {
  const { name, org, act } = peer
  if (act === undefined)
    return <Avatar name={name} colour={org.colour} label={`${name} (${org.name})`} />
  return (
    <button
      type="button"
      aria-label={act.label}
      title={act.label}
      className="grid rounded-full"
      onClick={act.run}
    >
      <Avatar name={name} colour={org.colour} />
    </button>
  )
}
