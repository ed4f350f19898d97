import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { ActorsPageDocument, type ActorFilterInput } from '../../api/generated/operations'
import { count } from '../../french/text'
import { paths, readActorSearch, type ActorSearch } from '../../paths'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Pager } from '../../ui/Pager'
import { ActorRows } from './ActorRows'
import { ActorSearchForm } from './ActorSearchForm'
import styles from './ActorsPage.module.css'

const pageSize = 50

export async function loader({ request }: LoaderFunctionArgs) {
  const search = readActorSearch(new URL(request.url).searchParams)
  const page = search.before ? { last: pageSize, before: search.before } : { first: pageSize, after: search.after ?? null }
  const { actors } = await ask(ActorsPageDocument, { where: filter(search), ...page }, request.signal)
  return { search, actors }
}

/** Any name that a document gives to an actor finds it. */
function filter({ text, kind }: ActorSearch): ActorFilterInput {
  const named = { contains: text ?? null }
  return {
    ...(kind && { kind: { eq: kind } }),
    ...(text && { or: [{ name: named }, { acronym: named }, { aliases: { some: { name: named } } }] }),
  }
}

export function Component() {
  const { search, actors } = useLoaderData<typeof loader>()
  const { text, kind } = search
  const page = actors?.pageInfo
  return (
    <>
      <title>{`${text ? `« ${text} » – ` : ''}Acteurs – Transverse`}</title>
      <PageHeader title="Acteurs" lead="Associations, services, institutions et élu·e·s, sous tous les noms que les documents leur donnent." />
      <ActorSearchForm label="Nom" search={search} />
      <p role="status" className={styles.count}>{count(actors?.totalCount ?? 0, 'acteur')}</p>
      {actors?.nodes?.length ? (
        <ActorRows actors={actors.nodes} text={text} />
      ) : (
        <Notice>Aucun acteur ne porte ce nom dans les documents lus. Essayez un sigle, ou une partie du nom.</Notice>
      )}
      {page && (page.hasPreviousPage || page.hasNextPage) && (
        <Pager
          previous={page.hasPreviousPage && <Link to={paths.actors({ text, kind, before: page.startCursor ?? undefined })}>Page précédente</Link>}
          next={page.hasNextPage && <Link to={paths.actors({ text, kind, after: page.endCursor ?? undefined })}>Page suivante</Link>}
        />
      )}
    </>
  )
}
