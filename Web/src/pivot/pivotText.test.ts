import { buildASTSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { readSchema } from '../../schema.js'
import { requestText } from './pivotText'
import { openingView, plainView, type PivotView } from './PivotView'
import { subjects } from './subjects'

const schema = buildASTSchema(readSchema())

test('the request of the opening view, as one would write it by hand', () => {
  expect(requestText({ ...openingView, first: 5 })).toMatchInlineSnapshot(`
    {
      "query": "query Pivot($rows: [FundingDimension!]!, $where: FundingFilterInput, $order: [FundingGroupSortInput!], $first: Int, $columns: [FundingDimension!]!, $columnOrder: [FundingGroupSortInput!]) {
      fundingGroups(by: $rows, where: $where, order: $order, first: $first) {
        totalCount
        nodes {
          count
          measures { amount { sum } }
          key { fundingDirection { slug name acronym } }
          breakdown(by: $columns) {
            count
            measures { amount { sum } }
            key { theme { code name } }
          }
        }
        grandTotal {
          count
          measures { amount { sum } }
          breakdown(by: $columns, order: $columnOrder) {
            count
            measures { amount { sum } }
            key { theme { code name } }
          }
        }
        remainder {
          count
          measures { amount { sum } }
          breakdown(by: $columns) {
            count
            measures { amount { sum } }
            key { theme { code name } }
          }
        }
      }
    }",
      "variables": {
        "columnOrder": [
          {
            "measures": {
              "amount": {
                "sum": "DESC",
              },
            },
          },
        ],
        "columns": [
          "THEME",
        ],
        "first": 5,
        "order": [
          {
            "measures": {
              "amount": {
                "sum": "DESC",
              },
            },
          },
        ],
        "rows": [
          "FUNDING_DIRECTION",
        ],
        "where": {
          "and": [
            {
              "year": {
                "in": [
                  2021,
                ],
              },
            },
            {
              "document": {
                "code": {
                  "in": [
                    "bleu-2022",
                  ],
                },
              },
            },
          ],
        },
      },
    }
  `)
})

const views = subjects.flatMap((subject): PivotView[] =>
  subject.dimensions.flatMap((dimension, index) => {
    const plain = { ...plainView(subject), rows: [dimension.code] }
    const [column, inner] = [1, 2].map(step => subject.dimensions[(index + step) % subject.dimensions.length]!.code)
    return [plain, { ...plain, columns: [column!] }, { ...plain, rows: [dimension.code, inner!], columns: [column!], order: 'name' }]
  }),
)

test.each(views)('the schema understands the request of each view: %#', view => {
  expect(validate(schema, parse(requestText(view).query))).toEqual([])
})
