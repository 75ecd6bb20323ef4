/** Runs in the browser: words of tables that could be scrolled, and stand on two lines. Nobody reads a column two letters wide. */
export function brokenWords(): string[] {
  const { document, NodeFilter } = globalThis;
  const broken: string[] = [];
  for (const cell of Array.from(document.querySelectorAll('.scroll th, .scroll td:not(:has(code))'))) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { 0: word, index } of node.textContent!.matchAll(/[\p{L}\p{N}_.]{2,24}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }
  return broken;
}
