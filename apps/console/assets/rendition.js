const SHOWS = /^(?:spans|shown|(?:item|reason)\d)$/;
const PAUSE = 300;

/** Shows what the public would see with what stands in the form, as soon as that has changed. */
export function previewAtOnce(form, button) {
  let waiting;
  let asking;
  button.hidden = true;
  form.addEventListener('input', ({ target }) => {
    if (!SHOWS.test(target.name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh(), PAUSE);
  });

  async function refresh() {
    asking?.abort();
    const { signal } = (asking = new AbortController());
    document.getElementById('rendition').ariaBusy = 'true';
    try {
      const response = await fetch(button.formAction, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById('rendition');
      if (fresh) show(document.adoptNode(fresh));
      else fail(page.querySelector('main .lead')?.textContent ?? '');
    } catch {
      if (!signal.aborted) fail('');
    }
  }
}

function show(fresh) {
  const old = document.getElementById('rendition');
  const read = old.querySelector('.evidence')?.scrollTop ?? 0;
  old.replaceWith(fresh);
  fresh.querySelector('.evidence')?.scrollTo(0, read);
}

function fail(why) {
  const old = document.getElementById('rendition');
  const notice = old.querySelector('[role="alert"]');
  notice.textContent = `${notice.dataset.failed} ${why}`;
  notice.hidden = false;
  old.classList.add('stale');
  old.ariaBusy = 'false';
}
