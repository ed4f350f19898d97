import { expect, test } from 'vitest'
import * as operations from '../src/api/generated/operations'
import { answer } from './answer'

const variables = {
  code: 'mobilisation-2019',
  plan: 'mobilisation-2019',
  slug: 'france-terre-d-asile',
  where: { or: [{ name: { contains: 'ftda' } }, { aliases: { some: { name: { contains: 'ftda' } } } }] },
  first: 50,
}
const documents = Object.entries(operations).filter(([name]) => name.endsWith('PageDocument') || name === 'PlanCommitmentsDocument')

test.each(documents)('the sample answers %s', async (_, document) => {
  const { errors, data } = await answer({ query: document.text!, variables: document === operations.CommitmentPageDocument ? { ...variables, code: 'A3' } : variables })
  expect(errors).toBeUndefined()
  expect(Object.values(data ?? {}).filter(value => value === null)).toEqual([])
})

test('the sample finds an actor by another spelling of its name', async () => {
  const { data } = await answer({ query: operations.ActorsPageDocument.text!, variables })
  expect(data).toMatchObject({ actors: { totalCount: 1, nodes: [{ slug: 'france-terre-d-asile' }] } })
})

test('pages of the sample follow one another in both directions', async () => {
  const page = async (wanted: Record<string, unknown>) => {
    const { data } = await answer({ query: operations.ActorsPageDocument.text!, variables: wanted })
    return (data as unknown as operations.ActorsPageQuery).actors!
  }
  const first = await page({ first: 20 })
  const second = await page({ first: 20, after: first.pageInfo.endCursor })
  expect(second.pageInfo.hasPreviousPage).toBe(true)
  expect(await page({ last: 20, before: second.pageInfo.startCursor })).toEqual(first)
})
