import { Original } from './original.js';
import { previewAtOnce } from './rendition.js';

// Marks in the original what the form keeps back or shows. The form's own fields stay the truth: what is typed in them counts alike.
const LINE = /^(title|body)\s+(?:(\d+)\s+(\d+)|\*)(?:\s+([1-8])(?:\s+(.*))?)?$/;

const form = document.querySelector('form.act');
const bar = document.getElementById('marking');

if (form && bar) {
  const { spans, shown, status: decision } = form.elements;
  const said = bar.querySelector('[role="status"]');
  const [item, reason, button] = bar.querySelectorAll('select, input, button');
  const list = document.getElementById('marked');
  const row = document.getElementById('marked-row').content.firstElementChild;
  const originals = Array.from(document.querySelectorAll('[data-part]'), (region) => new Original(region));
  let picked = null;

  const marksIn = (field) => field.value.split('\n').flatMap((line, index) => {
    const [, part, start, end, item, reason] = LINE.exec(line.trim()) ?? [];
    if (part === undefined) return [];
    const original = originals.find((one) => one.part === part);
    return [{ field, index, part, original, whole: start === undefined, start: Number(start ?? 0), end: Number(end ?? original?.length), item, reason }];
  });
  const marks = () => [...marksIn(spans), ...marksIn(shown)];
  const rangeOf = (mark) => mark.original?.rangeOf(mark) ?? null;
  const textOf = (mark) => (mark.whole ? list.dataset.whole : rangeOf(mark)?.toString() ?? list.dataset.beyond);

  function write(field, lines) {
    field.value = lines.join('\n');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function add(field, line) {
    decision.value = 'partial';
    write(field, [...field.value.split('\n').filter((one) => one.trim() !== ''), line]);
    say(field === spans ? 'masked' : 'lifted', textOf(marksIn(field).at(-1)));
  }

  function remove(mark) {
    const text = textOf(mark);
    write(mark.field, mark.field.value.split('\n').toSpliced(mark.index, 1));
    say('removed', text);
  }

  function mask() {
    if (picked === null) return;
    add(spans, [picked.original.part, picked.start, picked.end, item.value, reason.value.trim()].join(' ').trim());
    pick(null);
    const selection = getSelection();
    if (originals.some(({ region }) => region.contains(selection.anchorNode))) selection.collapseToEnd();
  }

  /** Takes away the mark at a place; where there is none but a detector's, that is shown. */
  function toggle(original, isThere, detected) {
    const mark = marks().find((one) => one.original === original && isThere(one));
    if (mark) remove(mark);
    else if (detected) add(shown, `${original.part} ${detected.dataset.lift}`);
  }

  function say(what, text = '') {
    said.textContent = said.dataset[what].replace('{text}', () => text);
  }

  function pick(what) {
    picked = what;
    paint('picked', what === null ? [] : [what.original.rangeOf(what)]);
    button.disabled = what === null;
  }

  function draw() {
    paint('masked', marksIn(spans).map(rangeOf));
    paint('lifted', marksIn(shown).map(rangeOf));
    const all = marks();
    list.hidden = all.length === 0;
    list.querySelector('ul').replaceChildren(...all.map(rowOf));
  }

  // Painted over the text, which stays as it is: every place in it is still found.
  const paint = (name, ranges) => globalThis.CSS.highlights?.set(name, new Highlight(...ranges.filter(Boolean)));

  function rowOf(mark, place) {
    const { field, part, start, end, whole, item: ground, reason: why } = mark;
    const text = textOf(mark);
    const element = row.cloneNode(true);
    const slot = (name) => element.querySelector(`[data-slot="${name}"]`);
    slot('act').textContent = slot('act').dataset[field.name];
    slot('act').classList.add(`tag-${field.name}`);
    slot('text').textContent = text;
    const named = ground === undefined ? [] : [item.options[ground - 1].textContent, why];
    slot('where').textContent = [`${list.dataset[part]}${whole ? '' : ` ${start}–${end}`}`, ...named].filter(Boolean).join(', ');
    const button = slot('remove');
    button.ariaLabel = button.ariaLabel.replace('{text}', () => text);
    button.addEventListener('click', () => {
      remove(mark);
      (list.querySelectorAll('button')[place] ?? list).focus();
    });
    return element;
  }

  function pickSelected() {
    const selection = getSelection();
    const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const original = range && originals.find((one) => one.contains(range));
    // To choose a ground, or to read elsewhere, leaves what was picked as it is.
    if (!original) return;
    const places = original.placesOf(range);
    const had = picked;
    pick(places.start < places.end ? { original, ...places } : null);
    if (picked) say('picked', range.toString());
    else if (had) say('none');
  }

  for (const original of originals) {
    const { region } = original;
    region.setAttribute('aria-describedby', 'marking-hint');
    region.addEventListener('restored', draw);
    region.addEventListener('click', ({ target, clientX, clientY }) => {
      if (!getSelection().isCollapsed) return;
      const isThere = (mark) => Array.from(rangeOf(mark)?.getClientRects() ?? []).some(({ left, right, top, bottom }) => left <= clientX && clientX < right && top <= clientY && clientY < bottom);
      toggle(original, isThere, target.closest('[data-lift]'));
    });
    region.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      // The selection's own event may still be on its way.
      pickSelected();
      if (picked) return mask();
      const selection = getSelection();
      const { start: caret } = original.placesOf(selection.getRangeAt(0));
      toggle(original, ({ start, end }) => start <= caret && caret <= end, selection.anchorNode.parentElement.closest('[data-lift]'));
    });
  }

  document.addEventListener('selectionchange', pickSelected);
  button.addEventListener('click', mask);
  form.addEventListener('input', draw);
  previewAtOnce(form, document.getElementById('preview'));
  bar.hidden = false;
  document.getElementById('ranges').open = false;
  draw();
}
