import type { Page } from 'playwright-core';

/** To the overview, as the operator whose token this is. */
export async function logIn(page: Page, url: string, token: string): Promise<void> {
  await page.goto(`${url}/login`);
  await page.fill('#token', token);
  await page.click('main button');
  await page.waitForURL(`${url}/`);
}
