import { Link, useLoaderData, useNavigate, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { ActorsPageDocument } from '../../api/generated/operations'
import { Facet } from '../../facts/Facet'
import { count, quoted } from '../../french/text'
import { paths, readActorSearch, type ActorSearch } from '../../paths'
import { Listing } from '../../ui/Listing'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Pager } from '../../ui/Pager'
import { SearchField } from '../../ui/SearchField'
import { useArrived } from '../../useArrived'
import { countFacets, offeredFacets } from './actorFacets'
import { actorFilter, type ActorFacet } from './actorFilter'
import { ActorRows } from './ActorRows'
import styles from './ActorsPage.module.css'

const pageSize = 50
const facetNames: Record<ActorFacet, string> = { kind: 'Nature', role: 'Rôle', theme: 'Thème', direction: 'Direction de la Ville' }
const facetCodes = Object.keys(facetNames) as ActorFacet[]

export async function loader({ request }: LoaderFunctionArgs) {
  const search = readActorSearch(new URL(request.url).searchParams)
  const page = search.before ? { last: pageSize, before: search.before } : { first: pageSize, after: search.after ?? null }
  const { actors, ...offer } = await ask(ActorsPageDocument, { where: actorFilter(search), ...page }, request.signal)
  const facets = offeredFacets(offer)
  return { search, actors, facets, counted: countFacets(facets, search, actors?.totalCount ?? 0, request.signal) }
}

export function Component() {
  const { search, actors, facets, counted } = useLoaderData<typeof loader>()
  const values = useArrived(counted, facets)
  const navigate = useNavigate()
  const { text } = search
  const page = actors?.pageInfo
  const to = (change: ActorSearch) => paths.actors({ ...search, after: undefined, before: undefined, ...change })
  return (
    <>
      <title>{`${text ? `${quoted(text)} – ` : ''}Acteurs – Transverse`}</title>
      <PageHeader title="Acteurs" lead="Associations, services, institutions et élu·e·s, sous tous les noms que les documents leur donnent." />
      <Listing
        chosen={[text && quoted(text), ...facetCodes.map(facet => values[facet].find(({ code }) => code === search[facet])?.name)]}
        facets={
          <>
            <SearchField label="Nom" placeholder="Nom, sigle ou autre nom" value={text} onSearch={words => void navigate(to({ text: words }), { preventScrollReset: true })} />
            <div>
              {facetCodes.map(facet => (
                <Facet key={facet} title={facetNames[facet]} values={values[facet]} chosen={search[facet]} pathOf={code => to({ [facet]: code })} />
              ))}
            </div>
          </>
        }
      >
        <p role="status" className={styles.count}>
          {count(actors?.totalCount ?? 0, 'acteur')}
        </p>
        {actors?.nodes?.length ? (
          <ActorRows actors={actors.nodes} text={text} />
        ) : (
          <Notice>
            {text
              ? `Aucun acteur ne porte le nom ${quoted(text)} dans les documents lus, avec les filtres choisis. Essayez un sigle, ou une partie du nom.`
              : 'Aucun acteur ne réunit ces critères. Retirez-en un.'}
          </Notice>
        )}
        {page && (page.hasPreviousPage || page.hasNextPage) && (
          <Pager
            previous={page.hasPreviousPage && <Link to={to({ before: page.startCursor ?? undefined })}>Page précédente</Link>}
            next={page.hasNextPage && <Link to={to({ after: page.endCursor ?? undefined })}>Page suivante</Link>}
          />
        )}
      </Listing>
    </>
  )
}
