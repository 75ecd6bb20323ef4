import { Fragment } from 'preact';

/** A label that stands where something was taken out: `[개인정보: 전화번호]`, `[비공개: …]`, `[판단 대기]`. */
const LABEL = /(\[(?:개인정보|비공개|제?[1-8]호|판단 대기)[^[\]\n]{0,120}\])/u;
const PARAGRAPHS = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/;

/** Text from outside, with what is masked in it made visible. */
export function Redacted({ text }: { text: string }) {
  return <>{text.split(LABEL).map((part, place) => (place % 2 === 1 ? <mark class="redaction">{part.slice(1, -1)}</mark> : <Fragment>{part}</Fragment>))}</>;
}

/** Paragraphs, lines and indentation as the author set them. */
export function DocumentText({ text }: { text: string }) {
  return <div class="document-text" lang="ko">{text.split(PARAGRAPHS).map((paragraph) => <p><Redacted text={paragraph} /></p>)}</div>;
}
