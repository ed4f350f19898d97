import { levels, roles, statuses, verdicts } from '../french/labels'
import type { Subject } from './Subject'
import { actor, choice, coded, named, titled } from './values'

const roleWords = Object.fromEntries(Object.entries(roles).map(([code, { singular }]) => [code, singular]))

export const commitments: Subject = {
  code: 'engagements',
  label: 'Les engagements',
  field: 'commitmentGroups',
  type: 'Commitment',
  record: ['engagement', 'engagements'],
  records: 'commitments',
  rule: 'Engagements, actions et mesures comptent chacun pour un, à tous les niveaux des plans : filtrez par niveau pour ne compter que les uns ou les autres.',
  measures: [
    { code: 'nombre', label: 'Nombre d’engagements', path: [], unit: 'count', additive: true },
    { code: 'realisations', label: 'Nombre d’engagements avec un taux imprimé', path: ['achievement', 'countDistinct'], unit: 'count', additive: true },
    { code: 'plans', label: 'Nombre de plans', path: ['plan', 'countDistinct'], unit: 'count', additive: false },
  ],
  dimensions: [
    { code: 'plan', name: 'PLAN', label: 'Plan', word: 'plan', absent: 'Sans plan', ...coded(it => ({ plan: it })) },
    { code: 'statut', name: 'STATUS', label: 'Statut', word: 'statut', absent: 'Statut non dit', ...choice(statuses, it => ({ status: it })) },
    { code: 'niveau', name: 'LEVEL', label: 'Niveau', word: 'niveau', absent: 'Sans niveau', ...choice(levels, it => ({ level: it })) },
    {
      code: 'theme', name: 'THEME', label: 'Thème', word: 'thème', absent: 'Sans thème', several: true,
      ...named(it => ({ themes: { some: it } })), whereAbsent: { themes: { any: false } },
    },
    { code: 'partie', name: 'SECTION', label: 'Partie du plan', word: 'partie', absent: 'Sans partie', ...titled(it => ({ section: it })) },
    {
      code: 'acteur', name: 'ACTOR', label: 'Acteur', word: 'acteur', absent: 'Aucun acteur nommé', several: true,
      ...actor(it => ({ participations: { some: { actor: it } } })), whereAbsent: { participations: { any: false } },
    },
    {
      code: 'role', name: 'ACTOR_ROLE', label: 'Rôle', word: 'rôle', absent: 'Aucun acteur nommé', several: true,
      ...choice(roleWords, it => ({ participations: { some: { role: it } } })), whereAbsent: { participations: { any: false } },
    },
    { code: 'taux', name: 'VERDICT', label: 'Taux imprimé', word: 'taux imprimé', absent: 'Sans taux', ...choice(verdicts, it => ({ achievement: { verdict: it } })) },
  ],
  filters: [],
}
