export const nothing = '{ __typename }'

export const list = `{ fundings(first: 50) { nodes {
  amount year label funder { slug name } recipient { slug name } citations { firstLine lastLine document { code } } } } }`

// "document: {}" takes all documents, imported ones too, as the statements by hand do.
export const pivot = `{ fundingGroups(by: [FUNDING_DIRECTION, YEAR], where: { document: {} }, first: 50) {
  totalCount nodes { key { fundingDirection { slug } year } measures { amount { sum } } } } }`

/** The whole pivot, of the fundings that meet more conditions. */
export const cube = (conditions = '') => `{ fundingGroups(by: [FUNDING_DIRECTION, YEAR], where: { document: {} ${conditions} }, first: 1000) {
  nodes { key { fundingDirection { slug } year } measures { amount { sum } } } } }`

/** What visitors ask at the same time. */
export const mixed = [
  nothing,
  list,
  '{ plans { nodes { code title commitments(first: 40) { nodes { code title participations { role actor { name } } } } } } }',
  '{ actors(where: { name: { contains: "refugie" } }, first: 20) { totalCount nodes { slug name aliases { name } } } }',
  '{ fundings(where: { funder: { slug: { eq: "dases" } } }, order: [{ amount: DESC }]) { nodes { amount label recipient { name } } } }',
]
