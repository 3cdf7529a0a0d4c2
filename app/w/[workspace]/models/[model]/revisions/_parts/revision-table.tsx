'use client'
import { Copy } from 'lucide-react'
import Link from 'next/link'
import { useLocale } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { shortDigest } from '#lib/agreement/short-digest.ts'
import { revisionsWords } from '#lib/words/areas/revisions.ts'
import { filled } from '#lib/words/filled.ts'
import { showTime } from '#lib/words/time.ts'
import { useHere } from '../../_parts/steward/use-stewardship.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import type { Revision } from './use-revisions.ts'

interface Props {
  /** the newest first */
  readonly revisions: readonly Revision[]
  readonly onCompare: (revision: Revision) => void
  /** missing for who edits nothing */
  readonly onRestore?: (revision: Revision) => void
}

/** The frozen revisions as rows: number and name, when, by whom for which organisation, the digest, and what can be done (F-161). */
export function RevisionTable({ revisions, onCompare, onRestore }: Props) {
  const locale = useLocale()
  const words = revisionsWords[locale]
  const { workspaceId, modelId } = useHere()
  const { face } = useOrgs()
  const { table } = words
  return (
    <Table caption={table.caption} className="min-w-176 bg-card">
      <thead>
        <tr>
          <HeadCell>{table.revision}</HeadCell>
          <HeadCell>{table.at}</HeadCell>
          <HeadCell>{table.by}</HeadCell>
          <HeadCell>{table.digest}</HeadCell>
          <HeadCell>{table.acts}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {revisions.map((revision) => {
          const { n, name, at, person, orgId, sha256 } = revision
          return (
            <tr key={n}>
              <RowHead>
                <span className="block text-xs whitespace-nowrap text-muted tabular-nums">
                  {filled(words.number, { n })}
                </span>
                <span className="break-words">{name}</span>
              </RowHead>
              <DataCell className="whitespace-nowrap tabular-nums">
                {showTime(at.getTime(), 'minute', locale)}
              </DataCell>
              <DataCell>
                <span className="block whitespace-nowrap">
                  {filled(table.person, { name: person })}
                </span>
                <OrgMark org={face(orgId)} className="text-xs text-muted" />
              </DataCell>
              <DataCell className="whitespace-nowrap">
                <code title={sha256}>{shortDigest(sha256)}</code>
                <CopyDigest digest={sha256} />
              </DataCell>
              <DataCell>
                <span className="flex flex-wrap gap-1">
                  <Link
                    href={`/w/${workspaceId}/models/${modelId}/revisions/${n}`}
                    aria-label={filled(words.openOf, { n })}
                    prefetch={false}
                    className={buttonClass()}
                  >
                    {words.open}
                  </Link>
                  <Button
                    aria-label={filled(words.compareOf, { n })}
                    onClick={() => onCompare(revision)}
                  >
                    {words.compare}
                  </Button>
                  {onRestore !== undefined && (
                    <Button
                      aria-label={filled(words.restore.of, { n })}
                      onClick={() => onRestore(revision)}
                    >
                      {words.restore.do}
                    </Button>
                  )}
                </span>
              </DataCell>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function CopyDigest({ digest }: { readonly digest: string }) {
  const words = revisionsWords[useLocale()]
  const notify = useNotify()
  const copy = async () => {
    if (await copyText(digest)) notify({ title: words.copied })
    else notify({ title: words.copyFailed, detail: digest, tone: 'bad' })
  }
  return (
    <IconButton
      label={words.copy}
      icon={<Copy size={13} aria-hidden />}
      className="ml-1 align-middle"
      onClick={() => void copy()}
    />
  )
}
