/** Examples that run as they stand. */
export function examplesFor(origin: string) {
  const query = `{
  fundingGroups(
    by: [FUNDING_DIRECTION]
    where: {
      year: { eq: 2021 }
      document: { code: { eq: "bleu-2022" } }
    }
  ) {
    nodes {
      key { fundingDirection { name } }
      measures { amount { sum } }
    }
  }
}`
  return [
    { title: 'Avec curl', text: `curl --get ${origin}/graphql \\\n  --data-urlencode 'query=${query}'` },
    {
      title: 'En JavaScript',
      text: `const query = \`${query}\`
const words = new URLSearchParams({ query })
const answer = await fetch(\`${origin}/graphql?\${words}\`)
const { nodes } = (await answer.json()).data.fundingGroups
console.table(nodes.map(({ key, measures }) => ({
  direction: key.fundingDirection?.name,
  euros: measures.amount.sum,
})))`,
    },
    {
      title: 'En Python, avec pandas',
      text: `import pandas

address = "${origin}/exports/fundings.csv"
fields = "code,amount,year,accounting,funder.name,document.code"
amounts = pandas.read_csv(f"{address}?fields={fields}")
counted = amounts[amounts.accounting == "COUNTED"]
print(counted.groupby(["document.code", "funder.name"]).amount.sum())`,
    },
    { title: 'Dans un tableur en ligne', text: `=IMPORTDATA("${origin}/exports/actors.csv?fields=slug,name,kind")` },
  ]
}

/** What can be downloaded whole: the field of the API, and its name in French. */
export const downloads: readonly { field: string; words: string }[] = [
  { field: 'fundings', words: 'Montants' },
  { field: 'fundedActions', words: 'Actions financées' },
  { field: 'commitments', words: 'Engagements et mesures' },
  { field: 'observations', words: 'Chiffres (observations)' },
  { field: 'indicators', words: 'Indicateurs' },
  { field: 'actors', words: 'Acteurs' },
  { field: 'reconciliations', words: 'Écarts et vérifications' },
  { field: 'places', words: 'Lieux' },
]

export const formats = ['csv', 'xlsx', 'jsonl'] as const

/** The limits that `docs/limits.md` publishes, in words. */
export const limits: readonly { what: string; most: string }[] = [
  { what: 'Éléments par page d’une liste', most: '50, 10 par défaut' },
  { what: 'Groupes par page', most: '1\u00a0000, 50 par défaut' },
  { what: 'Coût d’une opération', most: '5\u00a0000, annoncé par l’en-tête GraphQL-Cost' },
  { what: 'Profondeur', most: '12 niveaux' },
  { what: 'Durée', most: '10 secondes' },
  { what: 'Taille d’une demande', most: '1 Mo' },
]
