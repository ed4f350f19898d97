import { expect, test } from 'vitest'
import { actorFilter } from './actorFilter'

test('no search asks for every actor', () => expect(actorFilter({})).toEqual({}))

test('each part of a search is one more condition', () => {
  expect(actorFilter({ text: 'ftda', kind: 'ASSOCIATION', role: 'OPERATOR', after: 'a cursor' })).toEqual({
    and: [
      { or: [{ name: { contains: 'ftda' } }, { acronym: { contains: 'ftda' } }, { aliases: { some: { name: { contains: 'ftda' } } } }] },
      { kind: { eq: 'ASSOCIATION' } },
      { participations: { some: { role: { eq: 'OPERATOR' } } } },
    ],
  })
})

test('a theme is that of an action or of a commitment', () => {
  const themes = { some: { code: { eq: 'langue' } } }
  expect(actorFilter({ theme: 'langue' })).toEqual({
    and: [{ or: [{ fundedActions: { some: { themes } } }, { participations: { some: { commitment: { themes } } } }] }],
  })
})
