'use strict';

// Replaces the figures by newer ones every two seconds; without it the page stands still, and its link loads it anew.
(() => {
  const every = 2000;
  const button = document.getElementById('pause');
  let paused = false;
  button.hidden = false;
  button.addEventListener('click', () => {
    paused = !paused;
    button.textContent = paused ? button.dataset.go : button.dataset.pause;
  });

  async function refresh() {
    if (paused || document.hidden) return;
    const shown = document.getElementById('health');
    // Whoever reads in it with the keyboard is not thrown out.
    if (shown.contains(document.activeElement)) return;
    const response = await fetch(`/overview${location.search}`, { credentials: 'same-origin' });
    if (response.redirected) return location.reload();
    if (!response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('health');
    if (fresh) shown.replaceWith(document.adoptNode(fresh));
  }

  setInterval(() => refresh().catch(() => document.getElementById('health').classList.add('stale')), every);
})();
