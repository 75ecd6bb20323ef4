import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { html } from '@plaza/pages';
import type { Request, Response } from 'express';
import { Open } from '../access/decorators';
import { Operators } from '../access/operators';
import { cookieName, seal, SESSION_MS } from '../access/session';
import { LoginThrottle } from '../access/throttle';
import { ConsoleConfig } from '../config';
import { Layout } from '../view/layout';
import { PageVisit, type Visit } from '../view/visit';

/** Only a path of this console: whoever sends somebody to the login may not choose where they end up. */
const within = (to: unknown) => (typeof to === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,2000}$/.test(to) ? to : '/');

@Open()
@Controller()
export class LoginPage {
  constructor(
    private readonly config: ConsoleConfig,
    private readonly operators: Operators,
    private readonly throttle: LoginThrottle,
  ) {}

  @Get('login')
  form(@PageVisit() visit: Visit, @Query('to') to: unknown): string {
    return page(visit, within(to));
  }

  @Post('login')
  login(@PageVisit() visit: Visit, @Body() body: { token?: unknown; to?: unknown } | undefined, @Req() request: Request, @Res() response: Response): void {
    const address = request.socket.remoteAddress ?? '';
    const to = within(body?.to);
    const wait = this.throttle.wait(address);
    if (wait > 0) {
      response.setHeader('Retry-After', String(Math.ceil(wait / 1000)));
      return void response.status(429).type('html').send(page(visit, to, visit.t.login.wait(Math.ceil(wait / 1000))));
    }
    const operator = typeof body?.token === 'string' ? this.operators.byToken(body.token.trim()) : undefined;
    if (!operator) {
      this.throttle.failed(address);
      return void response.status(401).type('html').send(page(visit, to, visit.t.login.wrong));
    }
    const session = { name: operator.name, mark: this.operators.mark(operator.name), until: Date.now() + SESSION_MS };
    this.setCookie(response, seal(session, this.config.SESSION_SECRET), SESSION_MS / 1000);
    response.redirect(303, to);
  }

  @Post('logout')
  logout(@PageVisit() visit: Visit, @Res() response: Response): void {
    this.setCookie(response, '', 0);
    response.redirect(303, visit.href('/login'));
  }

  private setCookie(response: Response, value: string, seconds: number): void {
    const secure = this.config.CONSOLE_ORIGINS.startsWith('https:') ? '; Secure' : '';
    response.setHeader('Set-Cookie', `${cookieName(this.config.PORT)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`);
  }
}

function page(visit: Visit, to: string, problem?: string): string {
  const { t, href } = visit;
  return html(
    <Layout visit={visit} title={t.login.title}>
      <form class="inner page login" method="post" action={href('/login')}>
        <h1>{t.login.title}</h1>
        <p class="lead">{t.login.lead}</p>
        {problem && <p class="notice notice-bad" role="alert">{problem}</p>}
        <input type="hidden" name="to" value={to} />
        <label for="token">{t.login.token}</label>
        <input id="token" name="token" type="password" required autocomplete="current-password" autofocus />
        <button class="button button-main">{t.login.submit}</button>
      </form>
    </Layout>,
  );
}
