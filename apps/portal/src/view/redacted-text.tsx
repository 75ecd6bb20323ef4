/**
 * A label that stands where something was taken out: `[개인정보: 전화번호]`, `[비공개: 제5호 …]`, `[판단 대기]`. The reason within one
 * may hold a label itself.
 */
const LABEL = /(\[(?:개인정보|비공개|판단 대기)(?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300}\])/u;

/** Text from outside, with what is masked in it made visible. */
export function Redacted({ text }: { text: string }) {
  const parts = text.split(LABEL);
  return <>{parts.map((part, place) => (place % 2 === 1 ? <mark class="redaction">{part.slice(1, -1).replaceAll(/[[\]]/g, '')}</mark> : part))}</>;
}
