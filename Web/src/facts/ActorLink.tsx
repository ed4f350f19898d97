import { Link } from 'react-router'
import { paths } from '../paths'

interface ActorLinkProps {
  actor: { slug: string; name: string; acronym?: string | null }
  /** Shows the acronym alone where there is one. */
  short?: boolean
}

/** An actor's name with its acronym, leading to its page. */
export function ActorLink({ actor: { slug, name, acronym }, short = false }: ActorLinkProps) {
  if (short && acronym) {
    return (
      <Link to={paths.actor(slug)} title={name}>
        {acronym}
      </Link>
    )
  }
  return (
    <>
      <Link to={paths.actor(slug)}>{name}</Link>
      {acronym && acronym !== name && <>&nbsp;({acronym})</>}
    </>
  )
}
