'use client'
import { Waypoints } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'

/**
 * A flow as a small picture, drawn by the server. Where there is none (the model is too large to be drawn there, P-25, or the
 * server cannot be reached), the place stays and says so; opening the model draws it.
 */
export function FlowImage({ src, alt }: { readonly src: string; readonly alt: string }) {
  const t = useTranslations('lens.picture')
  const [missing, setMissing] = useState<string>()
  if (missing === src) {
    return (
      <span className="grid size-full place-content-center justify-items-center gap-2 text-sm text-muted">
        <Waypoints size={28} aria-hidden />
        {t('missing')}
      </span>
    )
  }
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- a drawing of our own server: nothing to resize
    <img
      src={src}
      alt={alt}
      // What failed before this page was alive told nobody.
      ref={(img) => {
        if (img?.complete === true && img.naturalWidth === 0) setMissing(src)
      }}
      onError={() => setMissing(src)}
      loading="lazy"
      decoding="async"
      className="size-full object-contain"
    />
  )
}
