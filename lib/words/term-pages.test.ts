import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { termsWords, type TermId } from './areas/terms.ts'
import { termPages } from './term-pages.ts'

const glossary = readFileSync(new URL('../model/GLOSSARY.md', import.meta.url), 'utf8')
const sources = new Map(
  glossary
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[1], cells[5]]),
)

test('[F-39] [F-257] every explained term names the page of the deck its glossary does, or is ours as there', () => {
  for (const [id, page] of Object.entries(termPages)) {
    const source = sources.get(termsWords.ja.term[id as TermId].name)
    const pages = (source ?? 'ours').split(';').filter((part) => part.trim() !== 'ours')
    expect({ id, page }).toEqual({ id, page: pages[0] ?? null })
  }
})
