import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { DataPageDocument } from '../../api/generated/operations'
import { date } from '../../french/periods'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { CopyableCode } from '../../ui/CopyableCode'
import { KeyFigures } from '../../ui/KeyFigures'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { Table } from '../../ui/Table'
import styles from './DataPage.module.css'
import { downloads, examplesFor, formats, limits } from './examples'

export async function loader({ request }: LoaderFunctionArgs) {
  return (await ask(DataPageDocument, {}, request.signal)).dataset
}

export function Component() {
  const { version, loadedAt, documents } = useLoaderData<typeof loader>()
  const { origin } = window.location
  const citation = `Transverse, données version ${version}, lues dans cinq documents publiés par la Ville de Paris et l’État, ${origin}, consulté le ${date(new Date().toISOString().slice(0, 10))}.`
  return (
    <>
      <title>Données et API – Transverse</title>
      <PageHeader
        title="Données et API"
        lead={typeset('Tout ce que montre cette application se télécharge et s’interroge : une API GraphQL ouverte, sans clé, en lecture seule, et des exports à adresse fixe.')}
      />
      <KeyFigures
        figures={[
          { label: 'Version des données', value: version, note: `chargée le ${date(loadedAt.slice(0, 10))}` },
          { label: 'Documents', value: String(documents.length), note: documents.map(one => one.code).join(', ') },
          { label: 'Licence', value: 'Licence Ouverte 2.0', note: 'réutilisation libre, en citant la source' },
        ]}
      />
      <Section title="Télécharger" note={typeset('Chaque fichier porte sa requête, la version des données et les références ; le classeur XLSX les a dans une seconde feuille.')}>
        <Table caption="Listes entières" stacked>
          <thead>
            <tr>
              <th scope="col">Liste</th>
              <th scope="col">Formats</th>
            </tr>
          </thead>
          <tbody>
            {downloads.map(({ field, words }) => (
              <tr key={field}>
                <th scope="row">{words}</th>
                <td data-label="Formats">
                  <span className={styles.formats}>
                    {formats.map(format => (
                      <a key={format} href={paths.export(field, format)} download aria-label={`${words} en ${format.toUpperCase()}`}>
                        {format.toUpperCase()}
                      </a>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">Subventions au format SCDL 2.1.1</th>
              <td data-label="Formats">
                <span className={styles.formats}>
                  <a href={paths.export('scdl', 'csv')} download aria-label="Subventions SCDL en CSV">
                    CSV
                  </a>
                  <a href={paths.export('scdl', 'report.csv')} download>
                    Cases que les documents ne permettent pas de remplir
                  </a>
                </span>
              </td>
            </tr>
          </tbody>
        </Table>
      </Section>
      <Section title="Interroger" note={typeset('Une requête dit exactement ce qu’elle veut ; l’explorateur peut l’écrire pour vous (« Voir la requête »).')}>
        <ul className={styles.ways}>
          <li>
            <a href={paths.graphiql}>Essayer dans GraphiQL</a>, avec la documentation de chaque champ
          </li>
          <li>
            <a href={paths.schema}>Schéma GraphQL</a> (SDL), stable d’une version à l’autre
          </li>
        </ul>
        <div className={styles.examples}>
          {examplesFor(origin).map(({ title, text }) => (
            <div key={title}>
              <h3>{title}</h3>
              <CopyableCode label={title} text={text} />
            </div>
          ))}
        </div>
      </Section>
      <Section title="Limites" note="Une demande qui les dépasse est refusée avant tout travail, avec la limite, ce qui a été trouvé et ce qu’il faut changer.">
        <Table caption="Ce que l’API accepte en une fois" stacked>
          <thead>
            <tr>
              <th scope="col">Quoi</th>
              <th scope="col">Au plus</th>
            </tr>
          </thead>
          <tbody>
            {limits.map(({ what, most }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td data-label="Au plus">{most}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
      <Section title="Citer" note={typeset('La version nomme l’état exact des données : deux réponses de même version sont comparables.')}>
        <div className={styles.citation}>
          <CopyableCode label="Référence à citer" text={citation} />
        </div>
      </Section>
    </>
  )
}
