import { expect, test } from 'vitest'
import { moneyTable } from './moneyTable'

const funder = (slug: string) => ({ slug, name: slug, acronym: null })
const funding = (amount: number, year: number | null, from: string | null, accounting: 'COUNTED' | 'PLANNED' = 'COUNTED') => ({
  code: '',
  amount,
  qualifier: 'EXACT' as const,
  year,
  label: '',
  nature: 'GRANT' as const,
  accounting,
  partOf: null,
  funder: from ? funder(from) : null,
  recipient: null,
  citations: [],
  fundedAction: null,
})

test('amounts received are summed by funder and year, the largest funder first', () => {
  const { years, rows, total } = moneyTable([funding(5, 2021, 'dases'), funding(7, null, 'ddct'), funding(4, 2020, 'dases'), funding(9, 2022, 'ddct', 'PLANNED')], 'funder')
  expect(years).toEqual([2020, 2021, null])
  expect(rows.map(row => [row.other?.slug, row.byYear.get(2021)?.amount, row.byYear.get(null)?.amount, row.total.amount])).toEqual([
    ['dases', 5, undefined, 9],
    ['ddct', undefined, 7, 7],
  ])
  expect(total.amount).toBe(16)
})
