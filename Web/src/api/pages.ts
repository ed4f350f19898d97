interface PageOf<Node> {
  nodes: readonly Node[] | null
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Reads a list to its end, page after page: the API gives at most fifty items at a time. */
export async function readAll<Node>(readPage: (after: string | null) => Promise<PageOf<Node> | null | undefined>): Promise<Node[]> {
  const all: Node[] = []
  let after: string | null = null
  do {
    const page: PageOf<Node> | null | undefined = await readPage(after)
    all.push(...(page?.nodes ?? []))
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return all
}
