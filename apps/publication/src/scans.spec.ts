import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { RegisterController } from './register.controller';
import { Scans } from './scans';

jest.mock('./config', () => ({ config: { CALLERS: 'portal:secret' } }));

it('however many ask for figures and lists at once, they take the connections of one', async () => {
  let [busy, most] = [0, 0];
  const query = async (sql: string) => {
    most = Math.max(most, (busy += 1));
    await pause(1);
    busy -= 1;
    return sql.includes('GROUP BY') || sql.includes('ORDER BY coalesce') ? [] : [{ total: 0, ms: null }];
  };
  const controller = new RegisterController({ query } as unknown as DataSource, new Scans());
  await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? controller.statistics({}) : controller.register({}))));
  expect(most).toBe(2);
});
