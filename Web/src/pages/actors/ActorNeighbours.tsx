import { ActorLink } from '../../facts/ActorLink'
import { integer } from '../../french/figures'
import { actorKinds } from '../../french/labels'
import { count, typeset } from '../../french/text'
import { Section } from '../../ui/Section'
import { Table } from '../../ui/Table'
import styles from './ActorNeighbours.module.css'
import { NeighbourPicture } from './NeighbourPicture'
import type { Neighbour } from './neighbours'

const inPicture = 12
const inTable = 12

/** With whom the actor works: a picture of the closest, and all of them in a table. */
export function ActorNeighbours({ name, neighbours }: { name: string; neighbours: readonly Neighbour[] }) {
  if (neighbours.length === 0) return null
  const further = neighbours.slice(inTable)
  return (
    <Section title="Avec qui" note={typeset('Qui prend part aux mêmes engagements et aux mêmes actions. Disque plein : Ville, État, établissements publics et élu·e·s ; cercle : les autres.')}>
      <div className={styles.both}>
        <NeighbourPicture name={name} neighbours={neighbours.slice(0, inPicture)} />
        <div>
          <NeighbourTable caption="Les plus proches, par nombre d’engagements et d’actions en commun" neighbours={neighbours.slice(0, inTable)} />
          {further.length > 0 && (
            <details className={styles.further} data-print="unfold">
              <summary>{count(further.length, 'autre acteur', 'autres acteurs')}</summary>
              <NeighbourTable caption="Les suivants" neighbours={further} />
            </details>
          )}
        </div>
      </div>
    </Section>
  )
}

function NeighbourTable({ caption, neighbours }: { caption: string; neighbours: readonly Neighbour[] }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">Acteur</th>
          <th scope="col" data-number>
            Engagements
          </th>
          <th scope="col" data-number>
            Actions
          </th>
        </tr>
      </thead>
      <tbody>
        {neighbours.map(({ actor, commitments, actions }) => (
          <tr key={actor.slug}>
            <th scope="row">
              <ActorLink actor={actor} />
              <span className={styles.kind}>{actorKinds[actor.kind]}</span>
            </th>
            <td data-number>{integer(commitments)}</td>
            <td data-number>{integer(actions)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
