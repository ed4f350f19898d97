import { useEffect, useRef } from 'react'
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { paths } from '../paths'
import styles from './Shell.module.css'

/** What every page stands in: skip link, header, the page, footer. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  useFocusOnNewPage(main)
  const loading = useNavigation().state === 'loading'

  return (
    <div className={styles.shell}>
      <a href="#contenu" className={styles.skip}>
        Aller au contenu
      </a>
      <header className={styles.header} data-print="omit">
        <div className={styles.bar}>
          <Link to={paths.home} className={styles.name}>
            <img src="/favicon.svg" alt="" width="28" height="28" />
            Transverse
          </Link>
          <nav aria-label="Principale" className={styles.nav}>
            <NavLink to={paths.plans}>Plans</NavLink>
            <NavLink to={paths.actors()}>Acteurs</NavLink>
            <a href={paths.graphiql}>API</a>
          </nav>
        </div>
        <div className={styles.progress} hidden={!loading} role="progressbar" aria-label="Chargement de la page" />
      </header>
      <main ref={main} id="contenu" tabIndex={-1} aria-busy={loading} className={styles.main}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <div className={styles.bar}>
          <p>Données lues dans les documents publiés par la Ville de Paris et l’État, sous Licence Ouverte 2.0. Chaque fait dit où il se trouve.</p>
          <p data-print="omit">
            <a href={paths.graphiql}>Interroger l’API</a> · <a href={paths.schema}>Schéma GraphQL</a>
          </p>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  )
}

/** Screen readers and keyboards go on from the title of the page that was asked for; the first page is left alone. */
function useFocusOnNewPage(main: { current: HTMLElement | null }) {
  const { pathname } = useLocation()
  const former = useRef(pathname)
  useEffect(() => {
    if (former.current === pathname) return
    former.current = pathname
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [pathname, main])
}
