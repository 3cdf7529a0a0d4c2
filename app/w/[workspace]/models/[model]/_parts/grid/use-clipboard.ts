'use client'
import type { ClipboardEvent } from 'react'
import { writeHtmlTable, writeTsv } from '#lib/exchange/clipboard.ts'
import { askClipboard, readClipboard } from './read-clipboard.ts'
import type { useGrid } from './use-grid.ts'

type Range = Pick<ReturnType<typeof useGrid>, 'isTyping' | 'block' | 'paste' | 'clear'>

/** What of the clipboard cannot be seen in the table. */
interface Told {
  /** the browser did not answer: keys do it */
  readonly byKey: () => void
  readonly tooLarge: () => void
  /** what was cut is only copied here */
  readonly kept: () => void
}

/**
 * Copying, cutting and pasting a range: TSV and HTML out, an HTML table or TSV in (CB-1 to CB-3). By key, where the browser
 * hands over the clipboard, and from the menu, where it has to be asked. Where clearing takes more than the words (`isCutKept`), cutting
 * copies only (G-46).
 */
export function useClipboard(grid: Range, isCutKept: boolean, tell: Told) {
  function cut() {
    if (isCutKept) tell.kept()
    else grid.clear()
  }

  function paste(block: ReturnType<typeof readClipboard>) {
    if (block === 'tooLarge') tell.tooLarge()
    else grid.paste(block)
  }

  function onCopy(event: ClipboardEvent) {
    if (grid.isTyping) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeTsv(grid.block()))
    event.clipboardData.setData('text/html', writeHtmlTable(grid.block()))
  }

  async function copy(): Promise<boolean> {
    const part = (type: string, text: string) => [type, new Blob([text], { type })] as const
    try {
      const parts = [
        part('text/plain', writeTsv(grid.block())),
        part('text/html', writeHtmlTable(grid.block())),
      ]
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
      return true
    } catch {
      tell.byKey()
      return false
    }
  }

  return {
    handlers: {
      onCopy,
      onCut: (event: ClipboardEvent) => {
        if (grid.isTyping) return
        onCopy(event)
        cut()
      },
      onPaste: (event: ClipboardEvent) => {
        if (grid.isTyping) return
        event.preventDefault()
        paste(readClipboard(event.clipboardData))
      },
    },
    copy,
    cut: async () => {
      if (await copy()) cut()
    },
    paste: async () => {
      const block = await askClipboard()
      if (block === undefined) tell.byKey()
      else paste(block)
    },
  }
}
