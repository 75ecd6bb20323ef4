import { DataTable } from '../view/data-table';
import type { Visit } from '../view/visit';
import type { StreamView } from './bus-view';
import type { ServerFacts } from './facts';

/** What the servers are, and what survives a power failure: said where it is known, and otherwise that it is not. */
export function Servers({ visit, servers: { nats, postgresql, node }, streams }: { visit: Visit; servers: ServerFacts; streams: StreamView[] }) {
  const t = visit.t.operations.health;
  const copies = streams.length > 0 ? Math.min(...streams.map(({ replicas }) => replicas)) : null;
  const lazy = nats.sync !== undefined && nats.sync !== 'always';
  return (
    <section>
      <h2>{t.servers}</h2>
      <DataTable label={t.servers} look="servers" columns={[t.server, t.version, t.durability]}>
        <tr>
          <th scope="row">nats-server</th>
          <td>{nats.version ?? t.unknown}</td>
          <td>
            {nats.recommended === false && <p class="warning">{t.natsOld}</p>}
            <p class={lazy ? 'warning' : undefined}>{nats.sync === undefined ? t.natsUnknown : lazy ? t.natsLazy(nats.sync) : t.natsAlways}</p>
            {copies !== null && <p>{t.copies(copies)}</p>}
          </td>
        </tr>
        <tr>
          <th scope="row">PostgreSQL</th>
          <td>{postgresql?.version ?? t.unknown}</td>
          <td>
            {postgresql === undefined ? t.unknown : (
              <>
                <p class={postgresql.fsync ? undefined : 'warning'}>{postgresql.fsync ? t.fsync : t.noFsync}</p>
                {!postgresql.synchronous && <p class="warning">{t.noSync}</p>}
              </>
            )}
          </td>
        </tr>
        <tr><th scope="row">Node.js</th><td>{node}</td><td>–</td></tr>
      </DataTable>
    </section>
  );
}
