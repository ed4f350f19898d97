import { expect, test } from 'vitest'
import { exportFields } from './exportFields'
import { fundings } from './fundings'
import { dimensionsOf } from './Subject'

test('an export of groups has the codes and names of its dimensions, the count and the number', () => {
  expect(exportFields(dimensionsOf(fundings, ['direction', 'theme', 'annee']), fundings.measures[0])).toEqual([
    'key.fundingDirection.slug', 'key.fundingDirection.name', 'key.theme.code', 'key.theme.name', 'key.year', 'count', 'measures.amount.sum',
  ])
  expect(exportFields([], { ...fundings.measures[0], path: [] })).toEqual(['count'])
})
