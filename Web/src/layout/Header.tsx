import { useId, useState } from 'react'
import { Link, NavLink, useLocation } from 'react-router'
import { paths } from '../paths'
import { SearchBox } from '../search/SearchBox'
import styles from './Header.module.css'
import { navigation } from './navigation'

/** The name of the site and the way to its parts; on a narrow screen these unfold from a button. */
export function Header({ loading }: { loading: boolean }) {
  const menu = useId()
  const { key, pathname } = useLocation()
  // The menu was opened on one page: it is closed on the next.
  const [openedOn, openOn] = useState<string>()
  const open = openedOn === key

  return (
    <header className={styles.header} data-print="omit">
      <div className={styles.bar}>
        <Link to={paths.home} className={styles.name}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          Transverse
        </Link>
        {pathname !== paths.home && <SearchBox />}
        <button type="button" className={styles.toggle} aria-expanded={open} aria-controls={menu} onClick={() => openOn(open ? undefined : key)}>
          Menu
        </button>
        <nav id={menu} aria-label="Principale" className={styles.nav} data-open={open}>
          {navigation.map(({ to, words }) => (
            <NavLink key={to} to={to}>
              {words}
            </NavLink>
          ))}
        </nav>
      </div>
      <div className={styles.progress} hidden={!loading} role="progressbar" aria-label="Chargement de la page" />
    </header>
  )
}
