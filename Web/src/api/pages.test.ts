import { expect, test } from 'vitest'
import { readAll } from './pages'

test('a list is read page after page, from cursor to cursor', async () => {
  const pages = new Map([
    [null, { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'two' } }],
    ['two', { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'three' } }],
  ])
  expect(await readAll(after => Promise.resolve(pages.get(after as null)))).toEqual([1, 2, 3])
})

test('a list that is not there is empty', async () => expect(await readAll(() => Promise.resolve(null))).toEqual([]))
