'use client'
import { useEffect, useEffectEvent, type RefObject } from 'react'
import { useTranslations } from 'use-intl'
import { useWayBack } from '#app/_client/room/hooks.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { writeHtmlTable, writeTsv } from '#lib/exchange/clipboard.ts'
import {
  clipLimits,
  countOf,
  readClip,
  writeClip,
  type ElementClip,
} from '#lib/exchange/element-clip.ts'
import { readNames } from '#lib/exchange/read-names.ts'
import type { Point } from '#lib/picture/rect.ts'
import { isGround } from '../tools/ground.ts'
import { carriedIn, carrier, clipType, readBrowser, writeBrowser } from './browser-clipboard.ts'
import type { useCopies } from './use-copies.ts'

interface Input {
  readonly region: RefObject<HTMLElement | null>
  readonly copies: ReturnType<typeof useCopies>
  readonly canEdit: boolean
  readonly nameOf: (id: string) => string
  /** where the pointer is on the canvas; undefined: not over it */
  readonly pointer: () => Point | undefined
  readonly middle: () => Point
  readonly removeSelected: () => void
}

const kinds = ['states', 'events', 'bas', 'stakeholders'] as const

/**
 * Copy, cut and paste while the focus is on the canvas, or where nobody takes keys and no words are marked (P-96): our own format for us, a table of the names for everything else. What
 * cannot be pasted is refused in a sentence and changes nothing.
 */
export function useClipboard(input: Input) {
  const { region, copies, canEdit, pointer, middle } = input
  const t = useTranslations('canvasTools.clipboard')
  const notify = useNotify()
  const wayBack = useWayBack()

  const isHere = () => {
    const focused = document.activeElement
    if (focused === null || isGround(focused)) return getSelection()?.isCollapsed !== false
    return region.current?.contains(focused) === true && focused.closest('input, textarea') === null
  }
  const refuse = (detail: string) => notify({ title: t('refused'), detail, tone: 'bad' })

  const textsOf = (clip: ElementClip) => {
    const rows = kinds.flatMap((kind) =>
      Object.keys(clip.elements[kind]).map((id) => [input.nameOf(id), t(`kind.${kind}`)]),
    )
    const json = writeClip(clip)
    return {
      json,
      plain: writeTsv(rows),
      html: writeHtmlTable(rows, { name: carrier, text: json }),
    }
  }
  const told = (clip: ElementClip) =>
    notify({ title: t('copied', { count: String(countOf(clip)) }) })

  const take = (json: string | undefined, plain: string) => {
    if (json !== undefined) {
      const clip = readClip(json)
      if ('problem' in clip) {
        refuse(t(`problem.${clip.problem}`, { most: String(clipLimits.elements) }))
      } else copies.paste(clip, pointer())
      return
    }
    const read = readNames(plain)
    if ('problem' in read) {
      if (read.problem === 'empty') notify({ title: t('empty') })
      else refuse(t(`problem.${read.problem}`, { most: String(clipLimits.lines) }))
      return
    }
    const count = String(read.names.length)
    if (copies.addNamed(read.names, pointer() ?? middle()))
      notify({ title: t('madeData', { count }), action: { label: t('undo'), run: wayBack() } })
  }

  const onCopy = useEffectEvent((event: ClipboardEvent, isCut: boolean) => {
    if (!isHere() || (isCut && !canEdit)) return
    event.preventDefault()
    const clip = copies.clip()
    if (clip === undefined) {
      notify({ title: t('nothing') })
      return
    }
    const { json, plain, html } = textsOf(clip)
    event.clipboardData?.setData(clipType, json)
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    told(clip)
    if (isCut) input.removeSelected()
  })
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const data = event.clipboardData
    if (!isHere() || !canEdit || data === null) return
    event.preventDefault()
    const own = data.getData(clipType)
    take(own === '' ? carriedIn(data.getData('text/html')) : own, data.getData('text/plain'))
  })
  useEffect(() => {
    const copy = (event: ClipboardEvent) => onCopy(event, false)
    const cut = (event: ClipboardEvent) => onCopy(event, true)
    const paste = (event: ClipboardEvent) => onPaste(event)
    document.addEventListener('copy', copy)
    document.addEventListener('cut', cut)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('copy', copy)
      document.removeEventListener('cut', cut)
      document.removeEventListener('paste', paste)
    }
  }, [])

  return {
    /** Copies without a key, as from a menu. */
    copy: async (): Promise<boolean> => {
      const clip = copies.clip()
      if (clip === undefined) {
        notify({ title: t('nothing') })
        return false
      }
      const isDone = await writeBrowser(textsOf(clip))
      if (isDone) told(clip)
      else notify({ title: t('blocked', { key: 'C' }) })
      return isDone
    },
    /** Pastes without a key; the browser may ask the person first. */
    paste: async (): Promise<void> => {
      const held = await readBrowser()
      if (held === null) notify({ title: t('blocked', { key: 'V' }) })
      else take(held.json, held.plain)
    },
  }
}
