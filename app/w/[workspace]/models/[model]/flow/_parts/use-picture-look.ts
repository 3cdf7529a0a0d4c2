'use client'
import { useMemo, useState } from 'react'
import { DrawnOf } from '#lib/picture/drawn-of.ts'
import { layoutFor, sceneAs } from '#lib/picture/scene-as.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { useLensPaint } from './lens/use-lens-paint.ts'
import { useLens } from './lens/use-lens.ts'
import { useShownBas } from './lens/use-shown-bas.ts'
import { useAtUnit, useUnit } from './units/use-unit.ts'

export type PictureLook = ReturnType<typeof usePictureLook>

/**
 * How the flow is looked at: through which lens, by which unit of transfer, with which ba; and the picture that makes while nobody
 * holds anything of it. What a hand moves is drawn by the moving canvas alone.
 */
export function usePictureLook(telling: Telling, selected: ReadonlySet<string>) {
  const { model } = telling
  const bas = useShownBas(model, selected)
  const { lens, choose: chooseLens } = useLens()
  const { unit, choose: chooseUnit } = useUnit()
  const layout = layoutFor(lens, unit)
  const drawn = useAtUnit(model, layout === 'layers' ? 'party' : unit)
  const lensPaint = useLensPaint(telling, lens)
  const { shown } = bas
  const [bare] = useState(() => new DrawnOf())
  const shape = layout === 'free' ? bare.of(drawn) : drawn
  const scene = useMemo(() => sceneAs(shape, { layout, shown }), [shape, layout, shown])
  return {
    lens,
    chooseLens,
    lensPaint,
    unit,
    chooseUnit,
    bas,
    layout,
    /** whether things stand where people have put them */
    isFree: layout === 'free',
    /** the model as it is drawn by the unit */
    drawn,
    scene,
  }
}
