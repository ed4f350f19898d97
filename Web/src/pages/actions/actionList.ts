import type { ActionsPageQuery } from '../../api/generated/operations'
import { sumCounted, type Sum } from '../../facts/money'
import { includesText } from '../../french/text'
import { groupBy } from '../../groupBy'
import type { ActionView } from '../../paths'

type Row = NonNullable<NonNullable<ActionsPageQuery['fundedActions']>['nodes']>[number]
type Actor = Row['participations'][number]['actor']

/** A value of a facet. */
export interface Choice {
  code: string
  name: string
}

/** A funded action with what the list filters and sorts by. */
export interface ListedAction {
  code: string
  title: string
  summary: string | null
  step: Choice | null
  themes: readonly Choice[]
  directions: readonly (Choice & { short: string })[]
  recipients: readonly { slug: string; name: string; acronym: string | null }[]
  sum: Sum
  /** How many amounts are printed for it, counted or not. */
  amounts: number
}

/** The facets of the list, each a member of an action and of the address. */
export type Facet = 'step' | 'theme' | 'direction'

const choicesOf: Record<Facet, (action: ListedAction) => readonly Choice[]> = {
  step: action => (action.step ? [action.step] : []),
  theme: action => action.themes,
  direction: action => action.directions,
}

// Codes follow the order of the document: 2.a.1 before 10.a.1.
const byCode = new Intl.Collator('fr', { numeric: true })

/** Reads the rows of the API into actions, in the order of the document. */
export function listActions(rows: readonly Row[]): ListedAction[] {
  return rows
    .map(({ code, title, summary, section, themes, participations, fundings }) => ({
      code,
      title,
      summary,
      step: section?.parent?.kind === 'STEP' ? { code: section.parent.code, name: section.parent.title } : null,
      themes,
      directions: distinct(participations.filter(part => part.role === 'RESPONSIBLE_SERVICE').map(part => directionOf(part.actor))),
      recipients: [...new Map(fundings.flatMap(({ recipient }) => (recipient ? [[recipient.slug, recipient]] : []))).values()],
      sum: sumCounted(fundings),
      amounts: fundings.length,
    }))
    .sort((a, b) => byCode.compare(a.code, b.code))
}

/** The direction that a service belongs to, or the service itself. */
function directionOf(actor: Actor) {
  const direction = actor.kind !== 'DIRECTION' && actor.parent?.kind === 'DIRECTION' ? actor.parent : actor
  return { code: direction.slug, name: direction.name, short: direction.acronym ?? direction.name }
}

function distinct<Item extends Choice>(items: readonly Item[]) {
  return [...new Map(items.map(item => [item.code, item])).values()]
}

/** What is left of the actions in a view, in its order. */
export function chooseActions(actions: readonly ListedAction[], view: ActionView, except?: Facet): ListedAction[] {
  const facets = (['step', 'theme', 'direction'] as const).filter(facet => facet !== except && view[facet])
  const chosen = actions.filter(
    action => facets.every(facet => choicesOf[facet](action).some(choice => choice.code === view[facet])) && (!view.text || mentions(action, view.text)),
  )
  return view.order === 'amount' ? chosen.sort((a, b) => (b.sum.amount ?? -1) - (a.sum.amount ?? -1)) : chosen
}

function mentions({ code, title, summary, recipients }: ListedAction, text: string) {
  return [code, title, summary ?? '', ...recipients.flatMap(actor => [actor.name, actor.acronym ?? ''])].some(words => includesText(words, text))
}

/** The values of a facet with how many actions each would leave, whatever is chosen in that facet. */
export function countChoices(actions: readonly ListedAction[], view: ActionView, facet: Facet): (Choice & { count: number })[] {
  const chosen = chooseActions(actions, view, facet).flatMap(choicesOf[facet])
  const counts = groupBy(chosen, choice => choice.code)
  return distinct(actions.flatMap(choicesOf[facet])).map(choice => ({ ...choice, count: counts.get(choice.code)?.length ?? 0 }))
}
