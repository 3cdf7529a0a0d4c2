'use client'
import { useParams } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { pictureAddress } from '#app/_client/parts/picture-address.ts'
import { useSaveState } from '#app/_client/room/hooks.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { say } from '#lib/model/local-text.ts'
import { printPicture, savePicture } from './picture-out.ts'
import { useLens } from './lens/use-lens.ts'
import { useUnit } from './units/use-unit.ts'

/**
 * Offers to print the whole flow on one page and to save it as SVG, through the lens that is chosen: the picture of what is saved,
 * drawn by the server; printed only while it is shown. Where there is none, that is said.
 */
export function usePictureOut(isShown: boolean): void {
  const t = useTranslations('lens.picture')
  const locale = useLocale()
  const { workspace: workspaceId, model: modelId } = useParams<{
    workspace: string
    model: string
  }>()
  const title = say(
    useModel((model) => model.meta.title),
    locale,
  )
  const { lens } = useLens()
  const { unit } = useUnit()
  const { at } = useSaveState()
  const notify = useNotify()
  const src = pictureAddress(
    { workspaceId, modelId },
    { lang: locale, lens, unit, version: String(at?.getTime() ?? 0) },
  )
  const out = async (way: (src: string, title: string) => Promise<boolean>) => {
    if (!(await way(src, title))) notify({ title: t('noneToGive'), tone: 'bad' })
  }
  useCommand('print', isShown ? () => void out(printPicture) : null)
  useCommand('savePicture', () => void out(savePicture))
}
