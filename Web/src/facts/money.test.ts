import { expect, test } from 'vitest'
import { asTree, sumCounted } from './money'

const amount = (value: number, accounting: 'COUNTED' | 'PLANNED' | 'TOTAL_OF_PARTS' = 'COUNTED', year: number | null = 2021) =>
  ({ amount: value, accounting, qualifier: 'EXACT', year }) as const

test('only counted amounts are added up, to the cent', () => {
  const amounts = [amount(0.1), amount(0.2, 'COUNTED', 2020), amount(100, 'PLANNED', 2022), amount(0.3, 'TOTAL_OF_PARTS')]
  expect(sumCounted(amounts)).toEqual({ amount: 0.3, qualifier: 'EXACT', years: [2020, 2021] })
})

test('a sum with an approximate amount is approximate', () => {
  expect(sumCounted([amount(1), { ...amount(2), qualifier: 'ABOUT' }]).qualifier).toBe('ABOUT')
})

test('nothing to add up is not zero', () => {
  expect(sumCounted([amount(100, 'PLANNED')]).amount).toBeNull()
  expect(sumCounted([amount(0)]).amount).toBe(0)
})

test('parts stand below their whole with their share of it', () => {
  const row = (code: string, value: number, partOf?: string) => ({ code, amount: value, partOf: partOf ? { code: partOf } : null })
  const rows = asTree([row('part-2', 25, 'whole'), row('whole', 100), row('part-1', 75, 'whole'), row('detail', 15, 'part-1'), row('stranger', 5, 'elsewhere')])
  expect(rows.map(({ funding, depth, share }) => [funding.code, depth, share])).toEqual([
    ['whole', 0, null],
    ['part-2', 1, 0.25],
    ['part-1', 1, 0.75],
    ['detail', 2, 0.2],
    ['stranger', 0, null],
  ])
})
