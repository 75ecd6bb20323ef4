// Adds what is published while the page is open. Without this script the page shows what was there when it was made.
(() => {
  const list = document.querySelector('[data-live-list]');
  const status = document.querySelector('[data-live-status]');
  if (!list || !status || !window.EventSource) return;

  const size = Number(list.dataset.size);
  const kinds = JSON.parse(list.dataset.kinds);
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeZone: 'Asia/Seoul', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const waiting = new Map();
  let paused = false;

  const word = document.createElement('span');
  const button = document.createElement('button');
  button.type = 'button';
  status.append(word, button);

  const show = (on) => {
    status.dataset.state = on ? 'on' : 'off';
    word.textContent = on ? status.dataset.on : status.dataset.off;
    button.textContent = paused ? status.dataset.resume : status.dataset.pause;
  };

  // Text from outside stays text; the labels of what is masked are made visible, as the server does.
  function write(element, text) {
    element.textContent = '';
    text.split(/(\[(?:개인정보|비공개|판단 대기)(?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300}\])/u).forEach((part, place) => {
      if (place % 2 === 0) return element.append(part);
      const mark = document.createElement('mark');
      mark.className = 'redaction';
      mark.textContent = part.slice(1, -1).replaceAll(/[[\]]/g, '');
      element.append(mark);
    });
  }

  function rowOf({ time, document: about }) {
    const template = document.querySelector(`template[data-live-row="${CSS.escape(about.status)}"]`);
    if (!template || !about.agency) return null;
    const row = template.content.firstElementChild.cloneNode(true);
    const slot = (name) => row.querySelector(`[data-slot="${name}"]`);
    const title = slot('title');
    row.dataset.id = about.id;
    title.href = title.dataset.href.replace('{id}', encodeURIComponent(about.id));
    slot('time').textContent = clock.format(new Date(time));
    slot('time').dateTime = time;
    if (about.title === undefined) {
      slot('kind').remove();
      slot('office').textContent = `${about.agency.name} · ${about.department.name}`;
      return row;
    }
    slot('kind').textContent = kinds[about.kind] ?? about.kind;
    write(title, about.title);
    write(slot('office'), `${about.agency.name} · ${about.department.name} · ${about.documentNumber}`);
    return row;
  }

  const idOf = (row) => row.dataset.id ?? row.querySelector('a').pathname.split('/').at(-1);

  // A few times a second at most, however many arrive; the newest stay.
  function render() {
    if (paused || waiting.size === 0) return;
    const changes = [...waiting.values()].slice(-size);
    const ids = new Set(waiting.keys());
    waiting.clear();
    for (const row of [...list.children]) if (ids.has(idOf(row))) row.remove();
    for (const change of changes) {
      const row = rowOf(change);
      if (row) list.prepend(row);
    }
    while (list.children.length > size) list.lastElementChild.remove();
    if (list.children.length > 0) document.querySelector('[data-live-empty]')?.remove();
  }

  const source = new EventSource(`/api/v1/stream?after=${encodeURIComponent(list.dataset.cursor)}`);
  const take = (event) => {
    const change = JSON.parse(event.data);
    const { id } = change.document;
    waiting.delete(id);
    waiting.set(id, change);
    // What is withdrawn goes at once, even while the reader has paused the rest.
    if (event.type === 'withdrawn' && paused) for (const row of [...list.children]) if (idOf(row) === id) row.remove();
    while (waiting.size > 500) waiting.delete(waiting.keys().next().value);
  };
  for (const type of ['published', 'corrected', 'withdrawn']) source.addEventListener(type, take);
  source.addEventListener('open', () => show(true));
  source.addEventListener('error', () => show(false));
  button.addEventListener('click', () => {
    paused = !paused;
    show(source.readyState === EventSource.OPEN);
    render();
  });
  show(false);
  render();
  setInterval(render, 250);
})();
