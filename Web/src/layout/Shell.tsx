import { useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { Footer } from './Footer'
import { isEmbedded } from '../paths'
import { Header } from './Header'
import styles from './Shell.module.css'

/** What every page stands in: skip link, header, the page, footer. */
export function Shell() {
  const main = useRef<HTMLElement>(null)
  useFocusOnNewPage(main)
  const loading = useNavigation().state === 'loading'
  const { pathname, search } = useLocation()
  if (isEmbedded(pathname, search)) {
    return (
      <main className={styles.main}>
        <Outlet />
      </main>
    )
  }

  return (
    <div className={styles.shell}>
      <a href="#contenu" className={styles.skip}>
        Aller au contenu
      </a>
      <Header loading={loading} />
      <main ref={main} id="contenu" tabIndex={-1} aria-busy={loading} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
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
