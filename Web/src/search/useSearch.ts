import { useEffect, useState } from 'react'
import { ask } from '../api/client'
import { SearchDocument } from '../api/generated/operations'
import { readHit, type Hit } from './hits'

const patience = 120

/** What is known of the answers to some words. */
export type Found = { state: 'idle' | 'asking' | 'failed' } | { state: 'found'; text: string; hits: readonly Hit[]; total: number }

/** Asks when typing pauses, and gives up an answer that is no longer wanted; the former answers stay until the next ones are there. */
export function useSearch(words: string): Found {
  const text = words.trim()
  const [found, setFound] = useState<Found>({ state: 'idle' })
  useEffect(() => {
    if (text.length < 2) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      ask(SearchDocument, { text }, asking.signal).then(
        ({ search }) => setFound({ state: 'found', text, hits: (search?.edges ?? []).map(readHit), total: search?.totalCount ?? 0 }),
        () => asking.signal.aborted || setFound({ state: 'failed' }),
      )
    }, patience)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text])
  if (text.length < 2) return { state: 'idle' }
  return found.state === 'idle' ? { state: 'asking' } : found
}
