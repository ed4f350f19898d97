import { useLoaderData, useNavigate, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { HomePageDocument } from '../../api/generated/operations'
import { count } from '../../french/text'
import { PageHeader } from '../../ui/PageHeader'
import { SearchField } from '../../ui/SearchField'
import { Section } from '../../ui/Section'
import { paths } from '../../paths'
import { PlanCards } from '../plans/PlanCards'
import { DocumentTable } from './DocumentTable'

export function loader({ request }: LoaderFunctionArgs) {
  return ask(HomePageDocument, {}, request.signal)
}

export function Component() {
  const { plans, actors, dataset } = useLoaderData<typeof loader>()
  const navigate = useNavigate()
  return (
    <>
      <title>Transverse – L’accueil des personnes réfugiées à Paris, plan par plan</title>
      <PageHeader
        title="Qui fait quoi, à Paris, pour accueillir les personnes migrantes et réfugiées"
        lead="Les plans de la Ville et de l’État, lus ligne à ligne : ce qu’ils promettent, ce qui a été fait, avec qui. Chaque fait dit où il se trouve."
      >
        <SearchField label={`Chercher parmi ${count(actors?.totalCount ?? 0, 'acteur')}`} placeholder="Nom, sigle ou autre nom" value={undefined} onSearch={text => void navigate(paths.actors({ text }))} />
      </PageHeader>
      <Section title="Les plans">
        <PlanCards plans={plans?.nodes ?? []} heading="h3" />
      </Section>
      <Section title="Les documents et ce qui en a été lu">
        <DocumentTable coverage={dataset.coverage} />
      </Section>
    </>
  )
}
