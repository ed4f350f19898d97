import { observationKinds, verdicts } from '../french/labels'
import type { Subject } from './Subject'
import { choice, coded, named, place, text, year } from './values'

export const observations: Subject = {
  code: 'mesures',
  label: 'Les mesures chiffrées',
  field: 'observationGroups',
  type: 'Observation',
  record: ['chiffre', 'chiffres'],
  records: 'observations',
  rule: 'On compte les chiffres que les documents impriment, pas ce qu’ils mesurent : des personnes, des repas et des pourcentages ne s’additionnent pas entre eux.',
  measures: [
    { code: 'nombre', label: 'Nombre de chiffres imprimés', path: [], unit: 'count', additive: true },
    { code: 'indicateurs', label: 'Nombre d’indicateurs', path: ['indicator', 'countDistinct'], unit: 'count', additive: false },
    { code: 'engagements', label: 'Nombre d’engagements mesurés', path: ['commitment', 'countDistinct'], unit: 'count', additive: false },
    { code: 'somme', label: 'Somme des valeurs', path: ['value', 'sum'], unit: 'count', additive: false },
  ],
  dimensions: [
    { code: 'document', name: 'DOCUMENT', label: 'Document', word: 'document', absent: 'Sans document', ...coded(it => ({ document: it })) },
    { code: 'sorte', name: 'KIND', label: 'Sorte de chiffre', word: 'sorte de chiffre', absent: 'Sans sorte', ...choice(observationKinds, it => ({ kind: it })) },
    { code: 'annee', name: 'YEAR', label: 'Année', word: 'année', absent: 'Année non dite, ou plusieurs', ...year(it => ({ year: it })) },
    {
      code: 'theme', name: 'THEME', label: 'Thème', word: 'thème', absent: 'Sans thème', several: true,
      ...named(it => ({ indicator: { or: [{ commitment: { themes: { some: it } } }, { fundedAction: { themes: { some: it } } }] } })),
      whereAbsent: { indicator: { and: [hasNoTheme('commitment'), hasNoTheme('fundedAction')] } },
    },
    { code: 'lieu', name: 'PLACE', label: 'Lieu', word: 'lieu', absent: 'Lieu non dit', onMap: true, ...place(it => ({ place: it })) },
    { code: 'unite', name: 'UNIT', label: 'Unité', word: 'unité', absent: 'Sans unité', ...text(it => ({ indicator: { unit: it } })) },
    { code: 'taux', name: 'VERDICT', label: 'Taux imprimé', word: 'taux imprimé', absent: 'Sans taux', ...choice(verdicts, it => ({ indicator: { commitment: { achievement: { verdict: it } } } })) },
  ],
  filters: [],
}

function hasNoTheme(subject: 'commitment' | 'fundedAction') {
  return { or: [{ [subject]: { code: { eq: null } } }, { [subject]: { themes: { any: false } } }] }
}
