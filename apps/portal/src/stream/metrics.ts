import { Counter, Gauge } from 'prom-client';

export const metrics = {
  streams: new Gauge({ name: 'plaza_portal_streams', help: 'Readers of the live stream that are connected' }),
  cut: new Counter({ name: 'plaza_portal_streams_cut_total', help: 'Readers sent away because they were too slow' }),
  cursor: new Gauge({ name: 'plaza_portal_cursor', help: 'The cursor up to which the portal has followed the change log' }),
};
