'use client'
import type { ClipboardEvent } from 'react'
import { writeHtmlTable, writeTsv } from '#lib/exchange/clipboard.ts'
import { askClipboard, readClipboard } from './read-clipboard.ts'
import type { useGrid } from './use-grid.ts'

type Range = Pick<ReturnType<typeof useGrid>, 'isTyping' | 'block' | 'paste' | 'clear'>

/**
 * Copying, cutting and pasting a range: TSV and HTML out, an HTML table or TSV in (CB-1 to CB-3). By key, where the browser
 * hands over the clipboard, and from the menu, where it has to be asked; `tellByKey` says that it did not answer.
 */
export function useClipboard(grid: Range, tellByKey: () => void) {
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
      tellByKey()
      return false
    }
  }

  return {
    handlers: {
      onCopy,
      onCut: (event: ClipboardEvent) => {
        if (grid.isTyping) return
        onCopy(event)
        grid.clear()
      },
      onPaste: (event: ClipboardEvent) => {
        if (grid.isTyping) return
        event.preventDefault()
        grid.paste(readClipboard(event.clipboardData))
      },
    },
    copy,
    cut: async () => {
      if (await copy()) grid.clear()
    },
    paste: async () => {
      const block = await askClipboard()
      if (block === undefined) tellByKey()
      else grid.paste(block)
    },
  }
}
