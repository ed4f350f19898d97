import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { typeset } from '../french/text'

interface MarkProps {
  to: string
  /** What the mark says, on hovering. */
  title: string
  children: ReactNode
}

/** A part of a chart that leads to its records. By keyboard one takes the same link in the table: the picture itself is hidden from those who can't see it. */
export function Mark({ to, title, children }: MarkProps) {
  return (
    <Link to={to} preventScrollReset tabIndex={-1}>
      <title>{typeset(title)}</title>
      {children}
    </Link>
  )
}
