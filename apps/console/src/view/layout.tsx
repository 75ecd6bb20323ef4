import { Mark } from '@plaza/pages';
import type { ComponentChildren } from 'preact';
import { assetUrl } from './assets';
import type { Visit } from './visit';

export const SECTIONS = ['health', 'traces', 'dead-letters', 'holds', 'policy', 'audit'] as const;
export type Section = (typeof SECTIONS)[number];

const pathOf = (section: Section) => (section === 'health' ? '/' : `/${section}`);

export interface LayoutProps {
  visit: Visit;
  title?: string;
  /** Which entry of the menu this page stands under. */
  current?: Section;
  /** A module of assets/. */
  script?: string;
  children: ComponentChildren;
}

export function Layout({ visit, title, current, script, children }: LayoutProps) {
  const { t, language, href, operator } = visit;
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} | ${t.site}` : t.site}</title>
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assetUrl('base.css')} />
        <link rel="stylesheet" href={assetUrl('console.css')} />
        <link rel="icon" type="image/svg+xml" href={assetUrl('icon.svg')} />
        {script && <script type="module" src={assetUrl(script)} />}
      </head>
      <body>
        <a class="skip" href="#content">{t.skip}</a>
        <header>
          <div class="header">
            <div class="inner">
              <a class="brand" href={href('/')}><Mark /><span class="brand-name">{t.site}</span></a>
              {operator && (
                <nav class="menu" aria-label={t.menu}>
                  <ul>
                    {SECTIONS.map((section) => (
                      <li><a href={href(pathOf(section))} aria-current={current === section ? 'page' : undefined}>{t.nav[section]}</a></li>
                    ))}
                  </ul>
                </nav>
              )}
              <div class="who">
                <a class="language" href={visit.inLanguage(other)} hreflang={other} lang={other} aria-label={t.otherLanguageLabel}>{t.otherLanguage}</a>
                {operator && (
                  <form method="post" action={href('/logout')}>
                    <span class="who-name">{operator.name}</span>
                    <button class="button button-small">{t.logout}</button>
                  </form>
                )}
              </div>
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1}>{children}</main>
      </body>
    </html>
  );
}
