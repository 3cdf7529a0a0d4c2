'use client'
import { useQuery } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useTRPC } from '#app/_client/trpc.tsx'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'

/** Whether the chain of the trail is whole, re-computed by the server just now; where it breaks, which entry and why. */
export function ChainLine({ workspaceId }: { readonly workspaceId: string }) {
  const t = useTranslations('audit.screen')
  const trpc = useTRPC()
  const { data, isFetching, refetch } = useQuery(trpc.audit.verify.queryOptions({ workspaceId }))
  const isBroken = data?.ok === false
  const Icon = isBroken ? ShieldAlert : ShieldCheck
  return (
    <section
      className={cx(
        'flex flex-wrap items-center gap-x-4 gap-y-1.5 rounded-card border px-3.5 py-2.5',
        isBroken ? 'border-bad-line bg-bad-soft' : 'border-ok-line bg-ok-soft',
      )}
    >
      <output
        data-chain={data === undefined ? 'unknown' : data.ok ? 'ok' : 'broken'}
        className={cx('flex items-center gap-1.5 font-semibold', isBroken ? 'text-bad' : 'text-ok')}
      >
        <Icon size={16} aria-hidden />
        {data === undefined
          ? t('verifying')
          : data.ok
            ? data.size === 0
              ? t('verifiedNone')
              : t('verified', { size: data.size })
            : t('broken', {
                index: data.firstBad,
                good: data.good,
                why: t(`fault.${data.fault}`),
              })}
      </output>
      {data?.ok === true && data.size > 0 && (
        <p
          className="order-last min-w-0 basis-full text-xs sm:order-none sm:flex-1 sm:basis-0"
          title={t('headNote')}
        >
          {t('head')}{' '}
          <code className="break-all">
            {data.head.slice(0, 16)}
            <span className="sr-only sm:not-sr-only">{data.head.slice(16)}</span>
          </code>
        </p>
      )}
      <Button look="quiet" disabled={isFetching} onClick={() => void refetch()}>
        {isFetching ? t('verifying') : t('verify')}
      </Button>
    </section>
  )
}
