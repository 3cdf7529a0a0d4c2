'use client'
import { useId, useMemo } from 'react'
import { useLocale } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { layOutCarriers } from '#lib/picture/carriers/carrier-layout.ts'
import type { Carried } from '#lib/picture/carriers/carriers.ts'
import { carriersWords } from '#lib/words/areas/agreement/carriers.ts'
import { filled } from '#lib/words/filled.ts'
import type { Org } from '../../../_parts/use-orgs.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { CarrierBand, CarrierPatterns } from './carrier-bands.tsx'
import { CarrierName, ViewpointName } from './carrier-names.tsx'

interface Props {
  readonly carried: readonly Carried[]
  readonly orgs: readonly Org[]
}

/** The bands from viewpoints to who carries them, drawn for a wide and for a narrow page. */
export function CarrierPicture({ carried, orgs }: Props) {
  const words = carriersWords[useLocale()]
  const sum = (some: readonly Carried[]) => some.reduce((all, one) => all + one.count, 0)
  const alt = filled(words.alt, {
    viewpoints: new Set(carried.map((one) => one.viewpoint)).size,
    carriers: new Set(carried.flatMap((one) => one.carrier ?? [])).size,
    count: sum(carried),
    none: sum(carried.filter((one) => one.carrier === null)),
  })
  return (
    <figure className="rounded-card border border-line bg-card p-3 shadow-card">
      <Drawing {...{ carried, orgs, alt }} width={880} className="hidden sm:block print:block" />
      <Drawing {...{ carried, orgs, alt }} width={360} className="sm:hidden print:hidden" />
    </figure>
  )
}

function Drawing({
  carried,
  orgs,
  alt,
  width,
  className,
}: Props & { readonly alt: string; readonly width: number; readonly className: string }) {
  const id = useId()
  const { face } = useOrgs()
  const layout = useMemo(
    () => layOutCarriers(carried, { width, order: orgs.map((org) => org.id) }),
    [carried, orgs, width],
  )
  const carriers = layout.carriers.map((bar) => ({
    ...bar,
    face: bar.key === null ? null : face(bar.key),
  }))
  return (
    <svg
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page is a picture, and no file
      role="img"
      aria-label={alt}
      viewBox={`0 -4 ${width} ${layout.height + 8}`}
      className={cx('mx-auto w-full max-w-5xl print:[print-color-adjust:exact]', className)}
    >
      <CarrierPatterns id={id} faces={carriers.flatMap((one) => one.face ?? [])} />
      {layout.bands.map((band) => (
        <CarrierBand
          key={`${band.viewpoint} ${band.carrier}`}
          id={id}
          band={band}
          face={band.carrier === null ? null : face(band.carrier)}
        />
      ))}
      {layout.viewpoints.map((bar) => (
        <ViewpointName key={bar.key} bar={bar} room={layout.nameWidth} />
      ))}
      {carriers.map((bar) => (
        <CarrierName key={bar.key} bar={bar} room={layout.nameWidth} />
      ))}
    </svg>
  )
}
