'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { SkeletonPage } from '#app/_ui/skeleton.tsx'
import { closureDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import type { Seat } from '#lib/agreement/status.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { inPlaceText } from '#lib/words/in-place.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { InPlaceNote } from '../../_parts/deputy/in-place-note.tsx'
import { useInPlaceOf } from '../../_parts/deputy/use-standing-in.ts'
import { DifferenceList } from '../../_parts/difference-list.tsx'
import { compareWithLive, type Comparison } from '../../_parts/seat-difference.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { Contents } from './contents.tsx'
import { Promises } from './promises.tsx'
import { SeatHistory } from './seat-history.tsx'
import { SeatWords } from './seat-words.tsx'
import { SendBack } from './send-back.tsx'
import { useSigning } from './use-signing.ts'

interface Props {
  readonly riskId: string
  readonly status: AgreementStatus
}

/**
 * One risk to sign for one's own organisation (screens §3.9): what it promises, what changed since it last signed, which
 * content exactly, and the two ways out. When the content moves on after it was shown, that is said before and after pressing.
 */
export function SigningPanel({ riskId, status }: Props) {
  const t = useTranslations('agreement.panel')
  const locale = useLocale()
  const { me } = useRoom()
  const { mine } = useOrgs()
  const model = useModel((m) => m)
  const { pending } = useSaveState()
  const sayWhy = useRefusalWords()
  const inPlace = inPlaceText(locale, useInPlaceOf())
  const { here, shown, again, refused, sign, withdraw } = useSigning(riskId)
  const seat = status.mine.find((s) => s.riskId === riskId)
  const incident = say(model.risks[riskId]?.incident ?? { ja: riskId }, locale)

  if (shown.isError) {
    return <TryAgain why={sayWhy(shown.error)} onRetry={() => void shown.refetch()} />
  }
  if (shown.data === undefined) return <SkeletonPage label={t('loading')} rows={2} />
  const { digest, closure: text, docSeq } = shown.data
  const closure = parseClosure(text)
  const moved = compareWithLive(text, riskId, model, status.splits)
  const hasMoved = pending === 0 && (refused || (moved?.differences.length ?? 0) > 0)
  const since = sinceSigned(seat, text)
  const isGone = seat?.status === 'orphaned' || seat?.status === 'expired'
  const isSigned = !isGone && seat?.signed?.intent === 'approve' && seat.signed.digest === digest

  return (
    <div className="grid gap-4" data-doc-seq={docSeq}>
      <Head
        who={t('who', { org: mine.name, person: me.name, inPlace })}
        title={hasMoved ? t('moved') : titleOf(seat, since?.differences.length ?? null, t)}
        seats={status.mine.filter((s) => s.asked)}
      />
      <p className="text-sm">
        <span className="mr-1.5 font-semibold text-muted">{riskMark(model.risks, riskId)}</span>
        {incident}
      </p>
      <SeatWords seat={seat} people={status.people} />
      {hasMoved && (
        <section
          role="alert"
          className="grid gap-2 rounded-[12px] border border-warn-line bg-warn-soft p-3"
        >
          <h3 className="flex items-center gap-1.5 font-semibold text-warn">
            <TriangleAlert size={15} aria-hidden /> {t('moved')}
          </h3>
          <p className="text-sm">{t('movedNote')}</p>
          {moved !== null && <DifferenceList comparison={moved} />}
          <Button look="primary" onClick={() => void again()}>
            {t('lookAgain')}
          </Button>
        </section>
      )}
      {since !== null && since.differences.length > 0 && (
        <section className="grid gap-2 rounded-[12px] border border-line p-3">
          <h3 className="text-sm font-semibold">{t('differences')}</h3>
          <DifferenceList comparison={since} />
        </section>
      )}
      <Promises riskId={riskId} orgId={me.orgId} status={status} />
      {closure !== null && <Contents closure={closure} digest={digest} />}
      <SeatHistory riskId={riskId} orgId={me.orgId} status={status} />
      <Unchanged seats={status.mine} riskId={riskId} />
      <div className="sticky bottom-0 -mx-4 -mb-3.5 grid gap-2 border-t border-line bg-card px-4 pt-3 pb-4">
        {pending > 0 && <p className="text-xs text-warn">{t('unsaved')}</p>}
        <InPlaceNote />
        {!isSigned && (
          <Button
            look="primary"
            large
            disabled={pending > 0 || hasMoved}
            // Not disabled meanwhile: that would take the focus away.
            aria-disabled={sign.isPending}
            onClick={() => {
              if (!sign.isPending) sign.mutate({ ...here, digest })
            }}
          >
            {sign.isPending ? t('signing') : seat?.status === 'stale' ? t('signAgain') : t('sign')}
          </Button>
        )}
        {seat?.signed?.intent === 'approve' && (
          <SendBack
            isBusy={withdraw.isPending}
            onSend={(reason) => withdraw.mutate({ ...here, reason })}
          />
        )}
      </div>
    </div>
  )
}

/** Name, what this is about, and one short bar a risk that waits for this organisation. */
function Head({
  who,
  title,
  seats,
}: {
  readonly who: string
  readonly title: string
  readonly seats: readonly Seat[]
}) {
  return (
    <div className="grid gap-0.5 border-b border-line pr-8 pb-3">
      <p className="text-xs text-muted">{who}</p>
      <h2 className="text-lg font-bold">{title}</h2>
      <div aria-hidden className="mt-2 flex gap-1">
        {seats.map((s) => (
          <span
            key={s.riskId}
            className={cx('h-1 flex-1 rounded-full', s.status === 'valid' ? 'bg-ai' : 'bg-line')}
          />
        ))}
      </div>
    </div>
  )
}

function Unchanged({
  seats,
  riskId,
}: {
  readonly seats: readonly Seat[]
  readonly riskId: string
}) {
  const t = useTranslations('agreement.panel')
  const count = seats.filter((s) => s.riskId !== riskId && s.status === 'valid').length
  if (count === 0) return null
  return (
    <p className="rounded-[12px] border border-line bg-canvas px-3 py-2.5 text-xs text-muted">
      {t('unchangedOthers', { count })}
    </p>
  )
}

/** What differs between what the organisation signed last and what is shown; null when it never signed. */
function sinceSigned(seat: Seat | undefined, shown: string): Comparison | null {
  const signed = seat?.signed
  if (signed === null || signed === undefined) return null
  const before = parseClosure(signed.closure)
  const after = parseClosure(shown)
  if (before === null || after === null) return null
  return { differences: closureDifference(before, after), before, after }
}

function titleOf(
  seat: Seat | undefined,
  changes: number | null,
  t: ReturnType<typeof useTranslations<'agreement.panel'>>,
): string {
  if (seat?.status === 'withdrawn') return t('withdrawn')
  if (changes === null) return t('first')
  return changes === 0 ? t('unchanged') : t('changed', { count: changes })
}
