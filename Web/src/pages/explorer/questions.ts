import { openingView, plainView, type PivotView } from '../../pivot/PivotView'
import { commitments } from '../../pivot/commitments'
import { observations } from '../../pivot/observations'

/** Questions that the documents answer well. */
export const questions: readonly { words: string; view: PivotView }[] = [
  { words: 'Qui paie pour quoi ?', view: openingView },
  { words: 'Qui reçoit le plus ?', view: { ...openingView, rows: ['beneficiaire'], columns: [], first: 10 } },
  { words: 'Qui paie le français ?', view: { ...openingView, columns: ['statut'], filters: { theme: ['langue'], document: ['bleu-2022'] } } },
  { words: 'D’une année à l’autre ?', view: { ...openingView, rows: ['annee'], columns: ['direction'], filters: { document: ['bleu-2022'] }, order: 'name' } },
  { words: 'Que promettent les plans ?', view: { ...plainView(commitments), rows: ['theme'], columns: ['plan'] } },
  { words: 'Où mesure-t-on ?', view: { ...plainView(observations), rows: ['lieu'] } },
  { words: 'Marchés ou subventions ?', view: { ...openingView, rows: ['direction'], columns: ['nature'] } },
]
