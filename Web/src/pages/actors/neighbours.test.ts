import { expect, test } from 'vitest'
import { neighboursOf } from './neighbours'

const actor = (slug: string) => ({ slug, name: slug, acronym: null, kind: 'ASSOCIATION' as const })
const thing = (id: string, ...slugs: string[]) => ({ id, participations: slugs.map(slug => ({ actor: actor(slug) })) })

test('neighbours share commitments and actions, each counted once, the closest first', () => {
  const neighbours = neighboursOf('me', [
    { commitment: thing('E1', 'me', 'a', 'b', 'b'), fundedAction: null },
    { commitment: thing('E1', 'me', 'a', 'b', 'b'), fundedAction: null },
    { commitment: null, fundedAction: thing('1.a.1', 'me', 'b') },
    { commitment: null, fundedAction: null },
  ])
  expect(neighbours.map(one => [one.actor.slug, one.commitments, one.actions])).toEqual([
    ['b', 1, 1],
    ['a', 1, 0],
  ])
})
