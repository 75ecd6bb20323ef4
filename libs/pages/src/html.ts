import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

export const html = (page: VNode): string => `<!doctype html>${render(page)}`;

/** A path with its query, what is undefined or empty left out. */
export const link = (path: string, query: Record<string, string | number | undefined> = {}): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== '') search.set(name, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
};
