import { Link } from 'react-router'
import { paths } from '../paths'

/** An actor's name with its acronym, leading to its page. */
export function ActorLink({ actor }: { actor: { slug: string; name: string; acronym?: string | null } }) {
  return (
    <>
      <Link to={paths.actor(actor.slug)}>{actor.name}</Link>
      {actor.acronym && actor.acronym !== actor.name && <>&nbsp;({actor.acronym})</>}
    </>
  )
}
