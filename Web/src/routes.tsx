import type { RouteObject } from 'react-router'
import { PageError } from './layout/PageError'
import { PageLoading } from './layout/PageLoading'
import { Shell } from './layout/Shell'

/** Every page with its address; a page is loaded with its code when it is first opened. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: PageError,
    children: [
      {
        ErrorBoundary: PageError,
        HydrateFallback: PageLoading,
        children: [
          { index: true, lazy: () => import('./pages/home/HomePage') },
          { path: 'plans', lazy: () => import('./pages/plans/PlansPage') },
          { path: 'plans/comparaison', lazy: () => import('./pages/plans/ComparisonPage') },
          { path: 'plans/:code', lazy: () => import('./pages/plans/PlanPage') },
          { path: 'plans/:code/:engagement', lazy: () => import('./pages/plans/CommitmentPage') },
          { path: 'actions', lazy: () => import('./pages/actions/ActionsPage') },
          { path: 'actions/:code', lazy: () => import('./pages/actions/ActionPage') },
          { path: 'acteurs', lazy: () => import('./pages/actors/ActorsPage') },
          { path: 'acteurs/:slug', lazy: () => import('./pages/actors/ActorPage') },
          { path: 'explorer', lazy: () => import('./pages/explorer/ExplorerPage') },
          { path: 'ecarts', lazy: () => import('./pages/differences/DifferencesPage') },
          { path: 'api', lazy: () => import('./pages/data/DataPage') },
          { path: 'sources', lazy: () => import('./pages/sources/SourcesPage') },
          { path: 'sources/:code', lazy: () => import('./pages/sources/SourcePage') },
          { path: 'accessibilite', lazy: () => import('./pages/AccessibilityPage') },
          { path: '*', lazy: () => import('./pages/NotFoundPage') },
        ],
      },
    ],
  },
]
