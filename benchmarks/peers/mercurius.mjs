// The same list from a Node server: Mercurius with compiled queries, better-sqlite3, one joined statement.
import Database from 'better-sqlite3'
import fastify from 'fastify'
import mercurius from 'mercurius'

const [file, port] = process.argv.slice(2)
const database = new Database(file, { readonly: true })
const statement = database.prepare(`
  SELECT f.Id id, f.AmountCents cents, f.Year year, f.Label label, p.Slug funderSlug, p.Name funderName, r.Slug recipientSlug, r.Name recipientName,
    c.FirstLine firstLine, c.LastLine lastLine, d.Code code
  FROM (SELECT * FROM Fundings ORDER BY Id LIMIT ?) f
  LEFT JOIN Actors p ON p.Id = f.FunderId LEFT JOIN Actors r ON r.Id = f.RecipientId
  LEFT JOIN Citations c ON c.FundingId = f.Id LEFT JOIN Documents d ON d.Id = c.DocumentId
  ORDER BY f.Id, c.Id`)

const actor = (slug, name) => (slug === null ? null : { slug, name })

function fundings(first) {
  const nodes = []
  let last
  for (const row of statement.iterate(first)) {
    if (row.id !== last) {
      last = row.id
      const { cents, year, label } = row
      nodes.push({
        amount: cents / 100, year, label, citations: [],
        funder: actor(row.funderSlug, row.funderName), recipient: actor(row.recipientSlug, row.recipientName),
      })
    }
    if (row.code !== null) nodes.at(-1).citations.push({ firstLine: row.firstLine, lastLine: row.lastLine, document: { code: row.code } })
  }
  return { nodes }
}

const server = fastify()
await server.register(mercurius, {
  jit: 1,
  schema: `
    type Query { fundings(first: Int!): Fundings }
    type Fundings { nodes: [Funding!]! }
    type Funding { amount: Float! year: Int label: String! funder: Actor recipient: Actor citations: [Citation!]! }
    type Actor { slug: String! name: String! }
    type Citation { firstLine: Int! lastLine: Int! document: Document! }
    type Document { code: String! }`,
  resolvers: { Query: { fundings: (_, { first }) => fundings(first) } },
})
await server.listen({ port: Number(port), host: '127.0.0.1' })
