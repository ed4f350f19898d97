// One load of a page by a browser that has never seen it, and what the browser itself noted of it.

/** Runs in the page from its first moment: notes paints, long tasks, and when the title that ends a page's loading is on the screen. */
function watch() {
  const seen = { largest: 0, first: 0, tasks: [], drawn: 0 }
  window.seen = seen
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime))
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime))
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }))
  const titles = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return
    titles.disconnect()
    // The frame that holds it is drawn when a task after its callbacks runs.
    requestAnimationFrame(() => setTimeout(() => (seen.drawn = performance.now())))
  })
  titles.observe(document, { childList: true, subtree: true })
}

/** What was seen, as three durations in milliseconds. */
function sum() {
  const { largest, first, tasks, drawn } = window.seen
  const answers = performance.getEntriesByType('resource').filter(({ name, responseEnd }) => name.includes('/graphql') && responseEnd <= drawn)
  const answered = Math.max(...answers.map(({ responseEnd }) => responseEnd))
  const blocked = tasks.filter(({ startTime, duration }) => startTime + duration > first).map(({ duration }) => Math.max(0, duration - 50))
  return { largest, blocking: blocked.reduce((all, each) => all + each, 0), drawing: drawn - answered }
}

/** Loads an address in a fresh context of the browser. */
export async function loadOnce(browser, address) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForFunction(() => window.seen.drawn > 0)
    return await page.evaluate(sum)
  } finally {
    await context.close()
  }
}
