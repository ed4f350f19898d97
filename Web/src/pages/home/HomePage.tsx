import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { HomePageDocument } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { DocumentTable } from '../../facts/DocumentTable'
import { paths } from '../../paths'
import { SearchBox } from '../../search/SearchBox'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { Disagreements } from './Disagreements'
import styles from './HomePage.module.css'
import { MoneyBars } from './MoneyBars'
import { PlanPromises } from './PlanPromises'

export function loader({ request }: LoaderFunctionArgs) {
  return ask(HomePageDocument, {}, request.signal)
}

export function Component() {
  const { plans, dataset, byDirection, byTheme, checked, agreeing, differing } = useLoaderData<typeof loader>()
  return (
    <>
      <title>Transverse – L’accueil et l’intégration des personnes migrantes à Paris</title>
      <div className={styles.hero}>
        <PageHeader
          title="Qui fait quoi, à Paris, pour accueillir les personnes migrantes et réfugiées"
          lead="Avec quel argent, au nom de quel engagement, et avec quel résultat : cinq documents publics lus ligne à ligne. Chaque chiffre dit où il se trouve."
        >
          <SearchBox large />
        </PageHeader>
      </div>
      {byDirection && byTheme && (
        <Section
          title="L’argent de 2021"
          note="Les montants comptés du bleu budgétaire, chaque euro une seule fois. Une action qui a plusieurs thèmes est partagée entre eux."
        >
          <div className={styles.both}>
            <MoneyBars
              caption="Par direction qui finance"
              heading="Direction"
              groups={byDirection}
              rows={(byDirection.nodes ?? []).map(({ key: { fundingDirection }, count, measures }) => ({
                name: fundingDirection ? <ActorLink actor={fundingDirection} /> : 'Direction non précisée',
                sum: measures.amount.sum ?? 0,
                count,
              }))}
            />
            <MoneyBars
              caption="Par thème"
              heading="Thème"
              groups={byTheme}
              rows={(byTheme.nodes ?? []).map(({ key: { theme }, count, measures }) => ({
                name: theme ? <Link to={paths.actions({ theme: theme.code })}>{theme.name}</Link> : 'Sans thème',
                sum: measures.amount.sum ?? 0,
                count,
              }))}
            />
          </div>
          <p>
            <Link to={paths.actions({ order: 'amount' })}>Toutes les actions financées, de la plus grande à la plus petite</Link>
          </p>
        </Section>
      )}
      <Section title="Ce que les plans ont promis, et ce qui en a été mesuré" note="L’état de chaque engagement est celui que dit le document, à sa date.">
        <PlanPromises plans={plans?.nodes ?? []} />
      </Section>
      <Section title="Où les documents se contredisent" note="Chaque total, taux et nombre imprimé est recalculé en public. Aucun des deux ne remplace l’autre.">
        <Disagreements checked={checked} agreeing={agreeing} differing={differing} />
      </Section>
      <Section title="Les cinq documents">
        <DocumentTable coverage={dataset.coverage} />
      </Section>
    </>
  )
}
