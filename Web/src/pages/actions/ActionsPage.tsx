import { Link, useLoaderData, useNavigate, useSearchParams, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import { ask } from '../../api/client'
import { ActionsPageDocument } from '../../api/generated/operations'
import { readAll } from '../../api/pages'
import { Facet } from '../../facts/Facet'
import { integer, money } from '../../french/figures'
import { count, quoted, typeset } from '../../french/text'
import { paths, readActionView, type ActionView } from '../../paths'
import { KeyFigures } from '../../ui/KeyFigures'
import { Listing } from '../../ui/Listing'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Pager } from '../../ui/Pager'
import { SearchField } from '../../ui/SearchField'
import { chooseActions, countChoices, listActions, type Facet as FacetName } from './actionList'
import { ActionRows } from './ActionRows'
import { OrderLinks } from './OrderLinks'

const pageSize = 25
const facets: Record<FacetName, string> = { step: 'Étape du parcours', theme: 'Thème', direction: 'Direction' }
const facetNames = Object.keys(facets) as FacetName[]

/** The actions are few: all are read once, and facets, orders and pages answer without asking again. */
export async function loader({ request }: LoaderFunctionArgs) {
  return listActions(await readAll(async after => (await ask(ActionsPageDocument, { after }, request.signal)).fundedActions))
}

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

export function Component() {
  const actions = useLoaderData<typeof loader>()
  const navigate = useNavigate()
  const view = readActionView(useSearchParams()[0])
  const chosen = chooseActions(actions, view)
  const { page = 1 } = view
  const pages = Math.ceil(chosen.length / pageSize)
  const to = (change: ActionView) => paths.actions({ ...view, page: undefined, ...change })
  const search = (text: string) => void navigate(to({ text }), { preventScrollReset: true })
  const sum = chosen.reduce((cents, action) => cents + Math.round((action.sum.amount ?? 0) * 100), 0) / 100
  const recipients = new Set(chosen.flatMap(action => action.recipients.map(recipient => recipient.slug)))

  return (
    <>
      <title>Actions financées – Transverse</title>
      <PageHeader
        title="Actions financées"
        lead={typeset('Ce que la Ville paie pour l’intégration, action par action, d’après le bleu budgétaire de novembre 2022 : objet, montants, bénéficiaires, direction responsable.')}
      />
      <Listing
        chosen={[view.text && quoted(view.text), ...facetNames.map(facet => countChoices(actions, view, facet).find(({ code }) => code === view[facet])?.name)]}
        facets={
          <>
            <SearchField label="Mot ou bénéficiaire" placeholder="français, Emmaüs…" value={view.text} onSearch={search} />
            <div>
              {facetNames.map(facet => (
                <Facet
                  key={facet}
                  title={facets[facet]}
                  values={countChoices(actions, view, facet)}
                  chosen={view[facet]}
                  pathOf={code => to({ [facet]: code })}
                />
              ))}
            </div>
          </>
        }
      >
        <div role="status">
          <KeyFigures
            figures={[
              { label: 'Actions', value: integer(chosen.length), note: chosen.length < actions.length ? `sur ${actions.length}` : 'dans le document' },
              { label: 'Montants comptés', value: money(Math.round(sum)), note: 'chaque euro une seule fois, surtout en 2021' },
              { label: 'Bénéficiaires nommés', value: integer(recipients.size), note: 'qui reçoivent un montant' },
            ]}
          />
        </div>
        <OrderLinks order={view.order} pathOf={order => to({ order })} />
        {chosen.length > 0 ? (
          <ActionRows actions={chosen.slice((page - 1) * pageSize, page * pageSize)} largest={Math.max(...actions.map(action => action.sum.amount ?? 0))} />
        ) : (
          <Notice>Aucune action ne réunit ces critères. Retirez-en un, ou cherchez un autre mot.</Notice>
        )}
        {pages > 1 && (
          <Pager
            previous={page > 1 && <Link to={to({ page: page - 1 })}>Page précédente</Link>}
            place={`Page ${page} sur ${pages}, ${count(chosen.length, 'action')}`}
            next={page < pages && <Link to={to({ page: page + 1 })}>Page suivante</Link>}
          />
        )}
      </Listing>
    </>
  )
}
