import type { CommitmentStatus } from '../api/generated/operations'
import { statuses } from '../french/labels'
import { Badge, type BadgeTone } from '../ui/Badge'

const tones: Record<CommitmentStatus, BadgeTone> = { DONE: 'done', NEW: 'new', PLANNED: 'planned' }

/** Where a commitment stood when the document was published; nothing where the document does not say. */
export function StatusBadge({ status }: { status: CommitmentStatus | null }) {
  return status && <Badge tone={tones[status]}>{statuses[status]}</Badge>
}
