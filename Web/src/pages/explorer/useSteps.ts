import { useState } from 'react'
import { NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'

/** The way back and forth between the views of one visit: they are the entries of the browser's own history. */
export function useSteps() {
  const navigate = useNavigate()
  const type = useNavigationType()
  const { key } = useLocation()
  const place = placeInHistory()
  const [span, setSpan] = useState({ key, first: place, last: place })
  if (span.key !== key) {
    setSpan({ key, first: Math.min(span.first, place), last: type === NavigationType.Push ? place : Math.max(span.last, place) })
  }
  return {
    canUndo: place > span.first,
    canRedo: place < span.last,
    undo: () => void navigate(-1),
    redo: () => void navigate(1),
  }
}

/** React Router numbers the entries that it makes. */
function placeInHistory() {
  const { idx } = (window.history.state ?? {}) as { idx?: number }
  return idx ?? 0
}
