import { Counter } from 'prom-client';

export const metrics = {
  decisions: new Counter({ name: 'plaza_decisions_total', help: 'Decisions by disclosure status', labelNames: ['status'] }),
};
