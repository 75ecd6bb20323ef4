/**
 * A part of the original as it stands on the page. Places in it are counted as the services count them, in UTF-16 units of what
 * was produced; where the page writes something else, `data-units` says how many of them that is.
 */
export class Original {
  #pieces;

  constructor(region) {
    this.region = region;
    this.part = region.dataset.part;
    this.#read();
    this.#takeCaret();
  }

  get length() {
    const last = this.#pieces.at(-1);
    return last ? last.start + last.units : 0;
  }

  contains(range) {
    return this.region.contains(range.startContainer) && this.region.contains(range.endContainer);
  }

  /** Where a range of the page begins and ends; what is half in it is in it. */
  placesOf({ startContainer, startOffset, endContainer, endOffset }) {
    return { start: this.#place(startContainer, startOffset, Math.floor), end: this.#place(endContainer, endOffset, Math.ceil) };
  }

  /** The range of the page; null where that is not shown. */
  rangeOf({ start, end }) {
    if (start >= end || end > this.length) return null;
    const range = document.createRange();
    const first = this.#pieces.find((piece) => start < piece.start + piece.units);
    const last = this.#pieces.findLast((piece) => piece.start < end);
    range.setStart(first.text, first.instead ? 0 : start - first.start);
    range.setEnd(last.text, last.instead ? last.text.length : end - last.start);
    return range;
  }

  #place(node, offset, round) {
    const within = this.#pieces.find(({ text }) => text === node);
    if (within) return within.start + (within.instead ? round(offset / within.text.length) * within.units : offset);
    const before = document.createRange();
    before.setStart(this.region, 0);
    before.setEnd(node, offset);
    // Thousands of pieces, and the browser counts all of them for each comparison.
    let [low, high] = [0, this.#pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before.comparePoint(this.#pieces[middle].text, 0) > 0) high = middle;
      else low = middle + 1;
    }
    return this.#pieces[low]?.start ?? this.length;
  }

  #read() {
    const texts = document.createTreeWalker(this.region, NodeFilter.SHOW_TEXT);
    this.#pieces = [];
    for (let start = 0; texts.nextNode(); start = this.length) {
      const text = texts.currentNode;
      const instead = text.parentElement.dataset.units;
      this.#pieces.push({ text, start, instead: instead !== undefined, units: Number(instead ?? text.length) });
    }
  }

  /** Text that may be edited has a caret, with which one selects by keyboard; it is not edited all the same. */
  #takeCaret() {
    const { region } = this;
    const untouched = region.cloneNode(true);
    Object.assign(region, { contentEditable: 'true', inputMode: 'none', spellcheck: false, role: 'textbox', ariaReadOnly: 'true', ariaMultiLine: 'true' });
    region.addEventListener('beforeinput', (event) => event.preventDefault());
    // What an input method composes cannot be prevented, only taken back.
    region.addEventListener('compositionend', () => {
      region.replaceChildren(...untouched.cloneNode(true).childNodes);
      this.#read();
      region.dispatchEvent(new Event('restored'));
    });
  }
}
