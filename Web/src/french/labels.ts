import type {
  Accounting,
  AchievementVerdict,
  ActorKind,
  CommitmentLevel,
  CommitmentLinkKind,
  CommitmentStatus,
  Confidence,
  FundingNature,
  ObservationKind,
  ReconciliationKind,
  ReconciliationVerdict,
  Role,
  SectionKind,
} from '../api/generated/operations'

/** The French words for the schema's enums: a value without its word does not compile. */
export const levels: Record<CommitmentLevel, string> = {
  ENGAGEMENT: 'Engagement',
  ACTION: 'Action',
  OBJECTIVE: 'Objectif',
  SCHEME: 'Dispositif',
  MEASURE: 'Mesure',
}

export const statuses: Record<CommitmentStatus, string> = { DONE: 'Réalisé', NEW: 'Nouveau', PLANNED: 'Prévu' }

export const statusMeanings: Record<CommitmentStatus, string> = {
  DONE: 'fait ou en cours à la date du document',
  NEW: 'annoncé comme nouveau par le document',
  PLANNED: 'à venir à la date du document',
}

export const roles: Record<Role, { singular: string; plural: string }> = {
  LEAD: { singular: 'Pilote', plural: 'Pilotes' },
  OPERATOR: { singular: 'Opérateur', plural: 'Opérateurs' },
  PARTNER: { singular: 'Partenaire', plural: 'Partenaires' },
  FUNDER: { singular: 'Financeur', plural: 'Financeurs' },
  ELECTED_REFERENT: { singular: 'Élu·e référent·e', plural: 'Élu·e·s référent·e·s' },
  RESPONSIBLE_SERVICE: { singular: 'Service responsable', plural: 'Services responsables' },
  MEMBER: { singular: 'Membre de la plateforme', plural: 'Membres de la plateforme' },
}

export const actorKinds: Record<ActorKind, string> = {
  DIRECTION: 'Direction de la Ville',
  CITY_SERVICE: 'Service de la Ville',
  STATE: 'État',
  PUBLIC_BODY: 'Établissement public',
  ASSOCIATION: 'Association',
  FOUNDATION: 'Fondation',
  COMPANY: 'Entreprise',
  INTERNATIONAL: 'Organisation internationale',
  ELECTED_OFFICIAL: 'Élu·e',
  OTHER: 'Autre',
}

export const observationKinds: Record<ObservationKind, string> = {
  RESULT: 'Résultat',
  BASELINE: 'Départ',
  TARGET: 'Cible',
  CAPACITY: 'Capacité',
  CONTEXT: 'Contexte',
}

const sectionKinds: Record<SectionKind, string> = {
  PILLAR: 'Pilier',
  AXIS: 'Axe',
  THEME: 'Thème',
  FAMILY: 'Famille',
  STEP: 'Étape',
  SUBSECTION: 'Partie',
}

/** A heading by its number in the document, which its code ends with: Axe 1 (axe-1), Thème 2 (axe-1.theme-2). */
export function sectionName({ kind, code }: { kind: SectionKind; code: string }) {
  return `${sectionKinds[kind]} ${code.split(/[.-]/).at(-1)}`
}

export const linkKinds: Record<CommitmentLinkKind, string> = {
  CONTINUED: 'Poursuite',
  REWORDED: 'Reformulation',
  SPLIT: 'Scission',
  MERGED: 'Fusion',
  RELATED: 'En rapport',
}

export const confidences: Record<Confidence, string> = {
  PRINTED: 'le texte le dit',
  CLEAR: 'les textes ne laissent pas de doute',
  LIKELY: 'probable',
}

export const natures: Record<FundingNature, string> = {
  GRANT: 'Subvention',
  CONTRACT: 'Marché ou convention',
  STAFF: 'Personnel',
  OPERATING: 'Fonctionnement',
  INVESTMENT: 'Investissement',
  IN_KIND: 'En nature',
  BENEFIT: 'Aide aux personnes',
  UNSPECIFIED: 'Nature non précisée',
}

/** Why an amount enters sums or does not. */
export const accountings: Record<Accounting, { words: string; meaning: string }> = {
  COUNTED: { words: 'Compté', meaning: 'entre dans les sommes' },
  TOTAL_OF_PARTS: { words: 'Total', meaning: 'total imprimé dont les parts sont comptées : non additionné' },
  PRO_RATA: { words: 'Prorata', meaning: 'part estimée d’un montant déjà compté : non additionnée' },
  PLANNED: { words: 'Prévu', meaning: 'annoncé, pas encore dépensé : non additionné' },
  CONTEXT: { words: 'Contexte', meaning: 'dépasse le sujet du document : non additionné' },
  RESTATEMENT: { words: 'Redite', meaning: 'déjà dit ailleurs : non additionné' },
}

export const reconciliationKinds: Record<ReconciliationKind, string> = { SUM: 'Totaux et parts', RATE: 'Taux recalculés', COUNT: 'Nombres annoncés', RESTATEMENT: 'Redites' }

/** What came of holding a printed figure against what it should equal, and whether the two agree. */
export const reconciliationVerdicts: Record<ReconciliationVerdict, { words: string; agrees: boolean }> = {
  AGREES: { words: 'Concorde', agrees: true },
  ROUNDING: { words: 'Concorde à l’arrondi', agrees: true },
  PARTS_MISSING: { words: 'Parts manquantes', agrees: false },
  PARTS_EXCEED: { words: 'Parts en trop', agrees: false },
  DIFFERS: { words: 'Diffère', agrees: false },
  NOT_COMPARABLE: { words: 'Non comparable', agrees: false },
}

/** What comes of holding a printed rate against the recomputed one. */
export const verdicts: Record<AchievementVerdict, string> = {
  AGREES: 'Concorde',
  DIFFERS: 'Diffère',
  NOT_COMPUTABLE: 'Non calculable',
  NOT_PRINTED: 'Taux non imprimé',
}
