import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { SourcesPageDocument } from '../../api/generated/operations'
import { DocumentTable } from '../../facts/DocumentTable'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import styles from './SourcesPage.module.css'

export function loader({ request }: LoaderFunctionArgs) {
  return ask(SourcesPageDocument, {}, request.signal)
}

export function Component() {
  const { dataset } = useLoaderData<typeof loader>()
  return (
    <>
      <title>Sources – Transverse</title>
      <PageHeader
        title="Sources"
        lead="Tout ce qui est affiché ici vient de cinq documents publiés, lus ligne à ligne. Chaque fait dit dans lequel et à quelles lignes il se trouve."
      />
      <Section title="Les documents et ce qui en a été lu" note={typeset('Une ligne citée porte au moins un fait ; les autres sont des titres, du texte sans fait ou ce qui reste à lire.')}>
        <DocumentTable coverage={dataset.coverage} />
      </Section>
      <Section title="Trois absences différentes">
        <p className={styles.text}>
          Un zéro imprimé est un chiffre. Un document qui se tait n’est pas un zéro&nbsp;: la page le dit. Un document qui n’est pas dans cette liste ne dit rien ici, ni
          en bien ni en mal. <Link to={paths.actions()}>Une action sans montant</Link> n’est donc pas une action gratuite.
        </p>
      </Section>
      <p>Version des données&nbsp;: {dataset.version}</p>
    </>
  )
}
