import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './page.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })

const firstQuery = `# The engagements of the 2019 report, with who takes part and where each stands in the document.
query Engagements {
  planByCode(code: "mobilisation-2019") {
    title
    commitments(first: 16, where: { level: { eq: ENGAGEMENT } }) {
      totalCount
      nodes {
        code
        title
        participations {
          role
          actor {
            name
          }
        }
        citations {
          firstLine
          lastLine
        }
      }
    }
  }
}
`

// A link may bring a request: "voir la requête" of the explorer does.
const given = new URLSearchParams(window.location.search)
const query = given.get('query')
const request = query === null ? {} : { initialQuery: query, initialVariables: given.get('variables') ?? '{}' }

createRoot(document.getElementById('graphiql')!).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} {...request} />)
