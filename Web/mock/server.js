// npm run mock: the sample behind /graphql on the port of the real API, so that either may answer `npm run dev`.
import { createServer } from 'node:http'
import { handle } from './handle.js'

const port = Number(process.env.PORT ?? 5000)
createServer((request, response) => void handle(request, response)).listen(port, '127.0.0.1', () => console.log(`Sample API on http://localhost:${port}/graphql`))
