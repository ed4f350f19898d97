import { paths } from '../../paths'
import type { PivotView } from '../../pivot/PivotView'
import { titleOf } from '../../pivot/words'
import { CopyableCode } from '../../ui/CopyableCode'

/** A frame for another page: it always shows the data as they are now. */
export function EmbedCode({ view }: { view: PivotView }) {
  const address = `${window.location.origin}${paths.explorer({ ...view, cell: undefined, after: undefined, embedded: true })}`
  const code = `<iframe src="${address.replaceAll('&', '&amp;')}" title="${titleOf(view)}" width="100%" height="720" loading="lazy"></iframe>`
  return <CopyableCode label="Le code à coller dans une page" text={code} />
}
