import { LANGUAGES, Mark } from '@plaza/pages';
import type { ComponentChildren } from 'preact';
import { assetUrl } from './assets';
import type { Visit } from './visit';

export interface LayoutProps {
  visit: Visit;
  title?: string;
  description?: string;
  /** Which entry of the main menu this page stands under. */
  current?: 'search' | 'register' | 'calendar' | 'about' | 'api';
  /** Kept out of search engines: tombstones, errors, pages of results. */
  noindex?: boolean;
  feeds?: { atom: string; json: string };
  script?: string;
  head?: ComponentChildren;
  children: ComponentChildren;
}

const MENU = ['search', 'register', 'calendar', 'about', 'api'] as const;

export function Layout({ visit, title, description, current, noindex, feeds, script, head, children }: LayoutProps) {
  const { t, language, href } = visit;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title ? `${title} | ${t.site}` : `${t.site} ${t.siteSub}`}</title>
        <meta name="description" content={description ?? t.home.lead} />
        {noindex && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#ffffff" />
        <link rel="stylesheet" href={assetUrl('base.css')} />
        <link rel="stylesheet" href={assetUrl('portal.css')} />
        <link rel="icon" type="image/svg+xml" href={assetUrl('icon.svg')} />
        {LANGUAGES.map((other) => <link rel="alternate" hreflang={other} href={visit.inLanguage(other)} />)}
        <link rel="alternate" hreflang="x-default" href={visit.inLanguage(undefined)} />
        {feeds && <link rel="alternate" type="application/atom+xml" title="Atom" href={feeds.atom} />}
        {feeds && <link rel="alternate" type="application/feed+json" title="JSON Feed" href={feeds.json} />}
        {script && <script src={assetUrl(script)} defer />}
        {head}
      </head>
      <body>
        <a class="skip" href="#content">{t.skip}</a>
        <header>
          <div class="masthead">
            <p class="inner"><strong>{t.principle}</strong> <span>{t.principleLaw}</span></p>
          </div>
          <div class="header">
            <div class="inner">
              <a class="brand" href={href('/')}>
                <Mark />
                <span class="brand-name">{t.site}</span>
                <span class="brand-sub" lang={language === 'ko' ? 'en' : 'ko'}>{t.siteSub}</span>
              </a>
              <nav class="menu" aria-label={t.menu}>
                <ul>
                  {MENU.map((entry) => (
                    <li><a href={href(`/${entry}`)} aria-current={current === entry ? 'page' : undefined}>{t.nav[entry]}</a></li>
                  ))}
                </ul>
              </nav>
              <a class="language" href={visit.inLanguage(language === 'ko' ? 'en' : 'ko')} hreflang={language === 'ko' ? 'en' : 'ko'}
                lang={language === 'ko' ? 'en' : 'ko'} aria-label={t.otherLanguageLabel}>{t.otherLanguage}</a>
            </div>
          </div>
        </header>
        <main id="content" tabIndex={-1}>{children}</main>
        <footer class="footer">
          <div class="inner">
            <p class="footer-brand">{t.site}</p>
            <p>{t.footer.statement}</p>
            <ul>
              <li><a href={href('/register')}>{t.footer.register}</a></li>
              <li><a href={href('/holds')}>{t.footer.holds}</a></li>
              <li><a href={href('/calendar')}>{t.footer.calendar}</a></li>
              <li><a href={href('/about')}>{t.footer.about}</a></li>
              <li><a href={href('/api')}>{t.footer.api}</a></li>
              <li><a href="/feeds/atom.xml">{t.footer.atom}</a></li>
            </ul>
            <p class="fine"><a href={assetUrl('NOTICE.txt')}>{t.footer.license}</a></p>
          </div>
        </footer>
      </body>
    </html>
  );
}
