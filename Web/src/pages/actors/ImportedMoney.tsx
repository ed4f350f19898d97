import { Link } from 'react-router'
import type { ActorImportsQuery, ImportedMoneyFragment } from '../../api/generated/operations'
import { integer, money } from '../../french/figures'
import { paths } from '../../paths'
import { fundings } from '../../pivot/fundings'
import { plainView } from '../../pivot/PivotView'
import { Section } from '../../ui/Section'
import { Table } from '../../ui/Table'

type Group = NonNullable<ImportedMoneyFragment['nodes']>[number]

/** What imported files say of an actor, each file and year by itself: it is never added to what the documents print. */
export function ImportedMoney({ slug, received, granted }: ActorImportsQuery & { slug: string }) {
  const rows = [
    ...(received?.nodes ?? []).map(group => ({ group, way: 'Reçoit', filter: 'beneficiaire' })),
    ...(granted?.nodes ?? []).map(group => ({ group, way: 'Verse', filter: 'financeur' })),
  ]
  if (rows.length === 0) return null
  return (
    <Section title="Dans les fichiers importés">
      <Table caption="Somme des montants comptés de chaque fichier, par année ; elle ne s’ajoute pas à celle des documents, qui peuvent dire les mêmes montants." stacked>
        <thead>
          <tr>
            <th scope="col">Fichier</th>
            <th scope="col">Sens</th>
            <th scope="col">Année</th>
            <th scope="col" data-number>
              Lignes
            </th>
            <th scope="col" data-number>
              Somme
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={`${row.way} ${row.group.key.document!.code} ${row.group.key.year}`} slug={slug} {...row} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

function Row({ slug, group, way, filter }: { slug: string; group: Group; way: string; filter: string }) {
  const { key: { document, year }, count, measures } = group
  const { code, title } = document!
  return (
    <tr>
      <th scope="row">
        <Link to={paths.explorer({ ...plainView(fundings), rows: ['annee'], order: 'name', filters: { document: [code], [filter]: [slug] } })}>{title}</Link>
      </th>
      <td data-label="Sens">{way}</td>
      <td data-label="Année">{year ?? 'non dite'}</td>
      <td data-number data-label="Lignes">
        {integer(count)}
      </td>
      <td data-number data-label="Somme">
        {money(measures.amount.sum!)}
      </td>
    </tr>
  )
}
