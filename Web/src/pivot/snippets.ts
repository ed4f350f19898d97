import type { RequestText } from './pivotText'

export type Language = 'GraphQL' | 'curl' | 'JavaScript' | 'Python'

/** The same request in each language, ready to be pasted and run. */
export function snippets({ query, variables }: RequestText, endpoint: string): Record<Language, string> {
  const body = JSON.stringify({ query: oneLine(query), variables }, null, 2)
  return {
    GraphQL: `${query}\n\n# Variables\n${commented(JSON.stringify(variables, null, 2))}`,
    curl: `curl ${endpoint} \\\n  -H 'content-type: application/json' \\\n  -d '${body.replaceAll("'", String.raw`'\''`)}'`,
    JavaScript: `const answer = await fetch('${endpoint}', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: \`\n${query}\n\`,
    variables: ${JSON.stringify(variables)},
  }),
})
const { data, errors, extensions } = await answer.json()
console.log(data)`,
    Python: `import json
import urllib.request

query = """
${query}
"""
variables = json.loads(r"""${JSON.stringify(variables)}""")
request = urllib.request.Request(
    "${endpoint}",
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers={"content-type": "application/json"},
)
with urllib.request.urlopen(request) as response:
    print(json.dumps(json.load(response), ensure_ascii=False, indent=2))`,
  }
}

function oneLine(query: string) {
  return query.replace(/\s+/g, ' ')
}

function commented(text: string) {
  return text.split('\n').map(line => `# ${line}`).join('\n')
}
