import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { WhenOffline } from '#app/_client/parts/when-offline.tsx'
import { ForgetKept } from '#app/_client/room/forget-kept.tsx'
import { TrpcRoot } from '#app/_client/trpc.tsx'
import { WordsProvider } from '#app/_client/words-provider.tsx'
import { UntilFirstPaint } from '#app/_server/first-paint.ts'
import { readLocale } from '#app/_server/locale.ts'
import { now } from '#app/_server/now.ts'
import { FollowFocus } from '#app/_ui/follow-focus.tsx'
import { NoticePlace } from '#app/_ui/toast.tsx'
import { messagesOf, translator } from '#lib/words/translator.ts'

// Prerendered pages carry no nonce: under our content security policy their scripts would never run.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
}

/** Title and description in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = translator(await readLocale(), 'frame')
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('tagline'),
  }
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await readLocale()
  const t = translator(locale, 'frame')
  return (
    <html lang={locale}>
      <body className="flex h-dvh flex-col">
        <WordsProvider locale={locale} messages={messagesOf(locale)} now={now()}>
          <a
            href="#main"
            className="sr-only z-[70] rounded-control bg-ai px-3 py-2 text-on-ai focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
          >
            {t('skip')}
          </a>
          <TrpcRoot>
            <WhenOffline />
            <ForgetKept />
            <FollowFocus />
            <div className="relative min-h-0 flex-1 overflow-y-auto">{children}</div>
            <NoticePlace label={t('notices')} closeLabel={t('close')} />
            <UntilFirstPaint />
          </TrpcRoot>
        </WordsProvider>
      </body>
    </html>
  )
}
