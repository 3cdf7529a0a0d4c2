'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocale } from 'use-intl'
import { sending, useTextKey } from '#app/_client/parts/use-kept-text.ts'
import { useRefusalWords } from '#app/_client/parts/use-refusal-words.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { notesWords } from '#lib/words/areas/notes.ts'
import { useHere } from '../steward/use-stewardship.ts'

/** Names the text for a new note at a place, or for a note written anew. */
export function textForNote(at: string): string {
  return `note ${at}`
}

/** Everything one may do about notes; a refusal is told in words, and what was written stays with who wrote it. */
export function useNoteActs() {
  const here = useHere()
  const trpc = useTRPC()
  const queries = useQueryClient()
  const notify = useNotify()
  const refusalOf = useRefusalWords()
  const words = notesWords[useLocale()]
  const keyOf = useTextKey()
  const shared = {
    onError: (error: unknown) => notify({ title: refusalOf(error), tone: 'bad' }),
    onSettled: async () => await queries.invalidateQueries(trpc.note.list.pathFilter()),
  }
  // Told by the change itself, not by the call: whoever wrote may be elsewhere when the answer comes.
  const kept = <S extends { readonly text: string }>(atOf: (sent: S) => string) => {
    const key = (sent: S) => keyOf(textForNote(atOf(sent)))
    return {
      onMutate: (sent: S) => sending.begins(key(sent), sent.text),
      onSuccess: (_: unknown, sent: S) => sending.arrived(key(sent)),
      onError: (error: unknown, sent: S) => {
        sending.failed(key(sent))
        shared.onError(error)
      },
      onSettled: shared.onSettled,
    }
  }
  const write = useMutation(trpc.note.write.mutationOptions(kept(({ anchor }) => anchor)))
  const edit = useMutation(trpc.note.edit.mutationOptions(kept(({ noteId }) => noteId)))
  const bringBack = useMutation(trpc.note.edit.mutationOptions(shared))
  const remove = useMutation(trpc.note.remove.mutationOptions(shared))
  return {
    isPending: write.isPending || edit.isPending,
    write: (anchor: string, text: string) => write.mutate({ ...here, anchor, text }),
    /** `done`: all that was written is saved */
    edit: (noteId: string, text: string, done: () => void) =>
      edit.mutate(
        { ...here, noteId, text },
        { onSuccess: () => sending.hasMore(keyOf(textForNote(noteId))) || done() },
      ),
    /** Takes it back; one's own with a way to have it again (F-172). */
    remove: async (note: { readonly id: string; readonly text: string }, isOwn: boolean) => {
      const back = () => bringBack.mutate({ ...here, noteId: note.id, text: note.text })
      try {
        // Not by the call's own callback: the note, which made it, is not shown any more by then.
        await remove.mutateAsync({ ...here, noteId: note.id })
      } catch {
        return // told already
      }
      notify({
        title: words.removed,
        ...(isOwn ? { action: { label: words.undo, run: back } } : {}),
      })
    },
  }
}
