import type { Appointment, Ground } from '@plaza/contracts';
import { dateTime } from '@plaza/pages';
import { LAW } from '../language/law';
import { Redacted } from './redacted-text';
import type { Visit } from './visit';

/** A ground's reason in the reader's language, where there is one. */
export function Reason({ visit, ground }: { visit: Visit; ground: Pick<Ground, 'reason' | 'reasonEn'> }) {
  const english = visit.language === 'en' ? ground.reasonEn : undefined;
  return <span lang={english ? 'en' : 'ko'}><Redacted text={english ?? ground.reason} /></span>;
}

/** What is cited beside the item, such as an institution's detailed criteria. */
function Cited({ visit, ground }: { visit: Visit; ground: Ground }) {
  const english = visit.language === 'en' ? ground.lawEn : undefined;
  return <span lang={english ? 'en' : 'ko'}>{english ?? ground.law}</span>;
}

/** Each ground with its item of the law, what that item says, the reason given, and when it lapses. */
export function Grounds({ visit, grounds }: { visit: Visit; grounds: Ground[] }) {
  const { t, language } = visit;
  return (
    <ul class="grounds">
      {grounds.map((ground) => (
        <li>
          <p class="ground-law">
            {ground.item
              ? <><strong>{t.item(ground.item)}</strong> <span>{LAW[ground.item][language].name}</span></>
              : <strong>{t.document.waiting}</strong>}
          </p>
          <p class="ground-reason"><Reason visit={visit} ground={ground} /></p>
          {ground.law && <p class="fine"><Cited visit={visit} ground={ground} /></p>}
          {ground.item && <p class="fine">{LAW[ground.item][language].text}</p>}
          {ground.stage && <p class="fine">{t.document.stage}: <span lang={language}>{(language === 'en' ? ground.stageEn : undefined) ?? ground.stage}</span></p>}
          {ground.until && <p class="fine">{t.document.until(dateTime(ground.until, language))} <By visit={visit} appointment={ground.lapse} /></p>}
          {ground.review && <p class="fine">{reviewOf(ground.review, visit)} <By visit={visit} appointment={ground.review} /></p>}
        </li>
      ))}
    </ul>
  );
}

function reviewOf({ at }: Appointment, { t, now, language }: Visit): string {
  return (Date.parse(at) > now.getTime() ? t.document.review : t.document.reviewLate)(dateTime(at, language));
}

/** The rule by which it happens, in its own words. */
function By({ visit, appointment }: { visit: Visit; appointment: Appointment | undefined }) {
  if (appointment === undefined) return null;
  const { reason, reasonEn, law, lawEn } = appointment;
  return <span>({(visit.language === 'en' ? [reasonEn, lawEn] : [reason, law]).filter(Boolean).join(', ')})</span>;
}
