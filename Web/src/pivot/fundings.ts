import { accountings, actorKinds, natures } from '../french/labels'
import type { Subject } from './Subject'
import { actor, choice, coded, named, titled, year } from './values'

const accountingWords = Object.fromEntries(Object.entries(accountings).map(([code, { words }]) => [code, words]))

export const fundings: Subject = {
  code: 'argent',
  label: 'L’argent',
  field: 'fundingGroups',
  type: 'Funding',
  record: ['montant', 'montants'],
  records: 'fundings',
  rule: 'Seuls les montants « comptés » entrent dans les sommes, pour qu’aucun euro ne compte deux fois : ni les totaux dont les parts sont là, ni les redites, ni ce qui est seulement prévu. Un fichier importé n’entre que là où le filtre « Document » le nomme.',
  measures: [
    { code: 'montant', label: 'Montant total', path: ['amount', 'sum'], unit: 'euros', additive: true, shared: true },
    { code: 'nombre', label: 'Nombre de montants', path: [], unit: 'count', additive: true },
    { code: 'actions', label: 'Nombre d’actions financées', path: ['fundedAction', 'countDistinct'], unit: 'count', additive: false },
    { code: 'beneficiaires', label: 'Nombre de bénéficiaires', path: ['recipient', 'countDistinct'], unit: 'count', additive: false },
  ],
  dimensions: [
    { code: 'direction', name: 'FUNDING_DIRECTION', label: 'Direction', word: 'direction', absent: 'Direction non précisée', ...actor(it => ({ funder: { direction: it } })) },
    {
      code: 'theme', name: 'THEME', label: 'Thème', word: 'thème', absent: 'Sans thème', several: true,
      ...named(it => ({ fundedAction: { themes: { some: it } } })),
      whereAbsent: { fundedAction: { themes: { any: false } } },
    },
    { code: 'annee', name: 'YEAR', label: 'Année', word: 'année', absent: 'Année non dite', ...year(it => ({ year: it })) },
    { code: 'beneficiaire', name: 'RECIPIENT', label: 'Bénéficiaire', word: 'bénéficiaire', absent: 'Non dit, ou plusieurs', ...actor(it => ({ recipient: it })) },
    { code: 'statut', name: 'RECIPIENT_KIND', label: 'Sorte de bénéficiaire', word: 'sorte de bénéficiaire', absent: 'Non dit, ou plusieurs', ...choice(actorKinds, it => ({ recipient: { kind: it } })) },
    { code: 'financeur', name: 'FUNDER', label: 'Financeur', word: 'financeur', absent: 'Financeur non dit', ...actor(it => ({ funder: it })) },
    { code: 'etape', name: 'STEP', label: 'Étape du parcours', word: 'étape', absent: 'Sans étape', ...titled(it => ({ fundedAction: { step: it } })) },
    { code: 'famille', name: 'FAMILY', label: 'Famille', word: 'famille', absent: 'Sans famille', ...titled(it => ({ fundedAction: { family: it } })) },
    { code: 'nature', name: 'NATURE', label: 'Nature', word: 'nature', absent: 'Nature non dite', ...choice(natures, it => ({ nature: it })) },
    { code: 'document', name: 'DOCUMENT', label: 'Document', word: 'document', absent: 'Sans document', all: { accounting: {}, document: {} }, ...coded(it => ({ document: it })) },
  ],
  filters: [
    { code: 'comptabilite', name: 'ACCOUNTING', label: 'Comptabilisation', word: 'comptabilisation', absent: '', options: Object.entries(accountingWords).map(([code, label]) => ({ code, label })), ...choice(accountingWords, it => ({ accounting: it })) },
  ],
}
