import { Link } from 'react-router'
import { paths } from '../paths'
import styles from './Footer.module.css'

/** Where the data comes from, and the way to the rest. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.bar}>
        <p>Données lues dans cinq documents publiés par la Ville de Paris et l’État, sous Licence Ouverte 2.0. Chaque chiffre dit où il se trouve.</p>
        <p data-print="omit" className={styles.links}>
          <Link to={paths.accessibility}>Accessibilité</Link>
          <a href={paths.graphiql}>Interroger l’API</a>
          <a href={paths.schema}>Schéma GraphQL</a>
        </p>
      </div>
    </footer>
  )
}
