import type { SearchQuery } from '../api/generated/operations'
import { actorKinds, levels } from '../french/labels'
import { typeset } from '../french/text'
import { paths } from '../paths'

type Edge = NonNullable<NonNullable<SearchQuery['search']>['edges']>[number]
type Node = Edge['node']

/** One answer to a search, as the list shows it. */
export interface Hit {
  /** Where it leads. */
  path: string
  title: string
  /** What sort of thing it is. */
  kind: string
  /** The words that were found, where the title does not hold them. */
  matched: string | null
}

/** Turns what the API found into answers that lead somewhere. */
export function readHit({ node, matched }: Edge): Hit {
  const hit = describe(node)
  return { ...hit, title: typeset(hit.title), matched: matched && !hit.title.includes(matched) && !codesOf(node).includes(matched) ? matched : null }
}

/** Codes found by are not words to show. */
function codesOf(node: Node) {
  return 'code' in node ? [node.code] : [node.slug]
}

function describe(node: Node): Omit<Hit, 'matched'> {
  switch (node.__typename) {
    case 'Actor':
      return { path: paths.actor(node.slug), title: node.acronym && node.acronym !== node.name ? `${node.name} (${node.acronym})` : node.name, kind: actorKinds[node.kind] }
    case 'Commitment':
      return { path: paths.commitment(node.plan.code, node.code), title: node.title, kind: `${levels[node.level]} ${node.code} · ${node.plan.code}` }
    case 'FundedAction':
      return { path: paths.action(node.code), title: node.title, kind: `Action financée ${node.code}` }
    case 'Indicator':
      return { path: indicatorPath(node), title: node.label, kind: 'Chiffre' }
    case 'Plan':
      return { path: paths.plan(node.code), title: node.title, kind: 'Plan' }
    case 'Document':
      return { path: paths.source(node.code), title: node.title, kind: 'Document' }
  }
}

/** A figure stands on the page of what it is about. */
function indicatorPath({ commitment, fundedAction, actor, document }: Extract<Node, { __typename: 'Indicator' }>) {
  if (commitment) return paths.commitment(commitment.plan.code, commitment.code)
  if (fundedAction) return paths.action(fundedAction.code)
  return actor ? paths.actor(actor.slug) : paths.source(document.code)
}
