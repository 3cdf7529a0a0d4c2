'use client'
import { UserRoundPen } from 'lucide-react'
import { useState } from 'react'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { lazily } from '#app/_ui/lazily.tsx'
import { filled } from '#lib/words/filled.ts'
import type { Me, MemberRow } from '../member-rows.ts'
import { DeputationItem } from './deputation-item.tsx'
import { signs } from './naming.ts'
import { useDeputies, useDeputiesWords, type DeputationRow } from './use-deputies.ts'

const NameDialog = lazily(
  async () => (await import('./name-dialog.tsx')).NameDialog,
  (it) => it.onClose(),
)

interface Props {
  readonly workspaceId: string
  readonly me: Me
  readonly orgName: string
  readonly people: readonly MemberRow[]
}

/** 代理 / who stands in for whom in one's own organisation, running, to come and over; naming one for oneself, and ending one (F-154). */
export function DeputiesPart({ workspaceId, me, orgName, people }: Props) {
  const words = useDeputiesWords()
  const { data, isError, refetch } = useDeputies(workspaceId)
  const [isNaming, setNaming] = useState(false)
  const rows = data?.filter(({ orgId }) => orgId === me.orgId)
  const standing = rows?.find((one) => one.deputy === me.userId && one.is === 'running')
  // As the list of people has it, which is newer than the page.
  const mayName = signs(people.find(({ userId }) => userId === me.userId) ?? me)
  return (
    <Card
      title={words.title}
      action={
        mayName && (
          <Button icon={<UserRoundPen size={14} aria-hidden />} onClick={() => setNaming(true)}>
            {words.name.do}
          </Button>
        )
      }
    >
      <p className="max-w-3xl text-sm text-muted">{words.lead}</p>
      {standing !== undefined && (
        <p className="mt-2 text-sm">
          {filled(words.standsIn, { principal: standing.principalName })}
        </p>
      )}
      {!mayName && standing === undefined && (
        <p className="mt-2 text-sm text-muted">{words.onlySigners}</p>
      )}
      <div className="mt-3">
        {rows !== undefined ? (
          <Lists {...{ workspaceId, me, orgName, rows }} />
        ) : isError ? (
          <TryAgain why={words.failed} onRetry={() => void refetch()} />
        ) : (
          <output className="text-sm text-muted">{words.loading}</output>
        )}
      </div>
      {isNaming && <NameDialog {...{ workspaceId, me, people }} onClose={() => setNaming(false)} />}
    </Card>
  )
}

function Lists({
  rows,
  orgName,
  ...of
}: Pick<Props, 'workspaceId' | 'me' | 'orgName'> & { readonly rows: readonly DeputationRow[] }) {
  const words = useDeputiesWords()
  const isPast = ({ is }: DeputationRow) => is === 'over' || is === 'ended'
  const open = rows.filter((one) => !isPast(one))
  const past = rows.filter(isPast)
  const list = filled(words.list, { org: orgName })
  return (
    <>
      {open.length === 0 ? (
        <p className="text-sm">{filled(words.none, { org: orgName })}</p>
      ) : (
        <ul aria-label={list} className="divide-y divide-line-soft border-y border-line-soft">
          {open.map((one) => (
            <DeputationItem key={one.id} one={one} {...of} />
          ))}
        </ul>
      )}
      {past.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="w-fit cursor-pointer py-1 text-muted">
            {filled(words.past, { count: past.length })}
          </summary>
          <ul className="divide-y divide-line-soft">
            {past.map((one) => (
              <DeputationItem key={one.id} one={one} {...of} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
