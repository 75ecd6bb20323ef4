import type { Status } from '@plaza/contracts';
import type { Visit } from './visit';

/** Told by word and shape, never by colour alone. */
export function StatusBadge({ visit, status }: { visit: Visit; status: Status }) {
  return <span class={`badge badge-${status}`}>{visit.t.status[status]}</span>;
}
