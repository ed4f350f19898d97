import { paths } from '../paths'

/** What the header leads to, in the order of a first visit. */
export const navigation: readonly { to: string; words: string }[] = [
  { to: paths.actions(), words: 'Actions' },
  { to: paths.actors(), words: 'Acteurs' },
  { to: paths.plans, words: 'Plans' },
  { to: paths.explorer(), words: 'Explorer' },
  { to: paths.differences(), words: 'Écarts' },
  { to: paths.sources, words: 'Sources' },
  { to: paths.data, words: 'Données' },
]
