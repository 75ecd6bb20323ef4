/**
 * Under npm a shell stands between us and the terminal, and it passes no signal on: when npm is told to end, all that we
 * see is that our parent has gone.
 */
export function whenOrphaned(stop, { parent = process.ppid, underNpm = process.env.npm_lifecycle_event !== undefined } = {}) {
  if (!underNpm) return;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}
