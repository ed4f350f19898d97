import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import { ask } from '../../api/client'
import { DifferencesPageDocument } from '../../api/generated/operations'
import { readAll } from '../../api/pages'
import { Facet } from '../../facts/Facet'
import { reconciliationKinds as kinds, reconciliationVerdicts as verdicts } from '../../french/labels'
import { count } from '../../french/text'
import { paths, readDifferenceView } from '../../paths'
import { Listing } from '../../ui/Listing'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Pager } from '../../ui/Pager'
import { AgreementPicture } from './AgreementPicture'
import { choose, countBy, type Narrowing } from './differences'
import { DifferenceRows } from './DifferenceRows'

const pageSize = 25
const titles: Readonly<Record<Narrowing, string>> = { kind: 'Ce qui est vérifié', verdict: 'Résultat', document: 'Document' }
const narrowings = Object.keys(titles) as Narrowing[]

/** All are read once, and facets answer without asking again. */
export function loader({ request }: LoaderFunctionArgs) {
  return readAll(async after => (await ask(DifferencesPageDocument, { after }, request.signal)).reconciliations)
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

export function Component() {
  const all = useLoaderData<typeof loader>()
  const view = readDifferenceView(useSearchParams()[0])
  const found = choose(all, view)
  const { page = 1 } = view
  const pages = Math.ceil(found.length / pageSize)
  const shown = found.slice((page - 1) * pageSize, page * pageSize)
  const names: Readonly<Record<Narrowing, (code: string) => string>> = {
    kind: code => kinds[code as keyof typeof kinds],
    verdict: code => verdicts[code as keyof typeof verdicts].words,
    document: code => code,
  }
  return (
    <>
      <title>Écarts – Transverse</title>
      <PageHeader
        title="Écarts"
        lead="Chaque total, taux ou nombre imprimé que l’on peut recalculer, à côté de ce que donnent les chiffres du même document. Ni l’un ni l’autre n’est corrigé."
      />
      <AgreementPicture differences={all} />
      <Listing
        chosen={narrowings.map(narrowing => view[narrowing] && names[narrowing](view[narrowing]))}
        facets={
          <div>
            {narrowings.map(narrowing => (
              <Facet
                key={narrowing}
                title={titles[narrowing]}
                chosen={view[narrowing]}
                pathOf={code => paths.differences({ ...view, page: undefined, [narrowing]: code })}
                values={[...countBy(all, view, narrowing)].map(([code, of]) => ({ code, name: names[narrowing](code), count: of.length }))}
              />
            ))}
          </div>
        }
      >
        <p role="status">{count(found.length, 'vérification')}</p>
        {shown.length > 0 ? <DifferenceRows differences={shown} /> : <Notice>Aucune vérification ne répond à ces choix.</Notice>}
        <Pager
          previous={page > 1 && <Link to={paths.differences({ ...view, page: page - 1 })}>Page précédente</Link>}
          place={pages > 1 && `Page ${page} sur ${pages}`}
          next={page < pages && <Link to={paths.differences({ ...view, page: page + 1 })}>Page suivante</Link>}
        />
      </Listing>
    </>
  )
}
