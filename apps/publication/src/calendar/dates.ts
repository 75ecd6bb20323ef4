import type { Appointment, CalendarDate, CalendarKind, Ground, PublicDocument, Tombstone } from '@plaza/contracts';

/** Every date of a document as its grounds have them, those of its files included. What waits or is gone has none. */
export function datesOf(document: PublicDocument | Tombstone): CalendarDate[] {
  if (document.status === 'withdrawn' || document.status === 'held') return [];
  const dates = new Map<string, CalendarDate>();
  for (const { item, ...ground } of groundsOf(document)) {
    for (const [kind, appointment] of appointmentsOf(ground)) {
      const key = `${kind} ${appointment.by} ${appointment.at}`;
      const date = dates.get(key) ?? { kind, at: appointment.at, by: appointment.by, items: [] };
      if (item !== null && !date.items.includes(item)) date.items.push(item);
      dates.set(key, date);
    }
  }
  return [...dates.values()];
}

/** What the document itself says of one of its dates; null when it says it no longer. */
export function appointmentFor(document: PublicDocument, { kind, at, by }: Pick<CalendarDate, 'kind' | 'at' | 'by'>): Appointment | null {
  for (const ground of groundsOf(document)) {
    for (const [of, appointment] of appointmentsOf(ground)) if (of === kind && appointment.at === at && appointment.by === by) return appointment;
  }
  return null;
}

const groundsOf = ({ grounds, attachments }: PublicDocument): Ground[] => [...grounds, ...attachments.flatMap((file) => file.grounds)];

function appointmentsOf({ lapse, review }: Pick<Ground, 'lapse' | 'review'>): [CalendarKind, Appointment][] {
  return [...(lapse ? [['opens', lapse] as [CalendarKind, Appointment]] : []), ...(review ? [['review', review] as [CalendarKind, Appointment]] : [])];
}
