import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { services } from '../local/services.mjs';
import { built, kubectl, noKubectl, objectsOf } from './manifests.mjs';
import { reaches } from './reach.mjs';

const inside = ['nats', 'intake', 'classification', 'publication', 'search', 'portal', 'console', 'provisioning', 'postgres', 'stranger'];
const outside = ['sources', 'citizens', 'operators', 'monitoring', 'autoscaler', 'anybody'];
const ports = [4222, 6222, 8222, 8080, 4318, 5432, 22];

/** Who may reach whom: the whole of it. What is not here must be closed. */
const boundary = {
  4222: { nats: ['intake', 'classification', 'publication', 'search', 'portal', 'console', 'provisioning', 'sources'] },
  6222: { nats: ['nats'] },
  8222: { nats: ['autoscaler', 'monitoring'] },
  8080: {
    intake: ['classification', 'console', 'sources', 'monitoring'],
    classification: ['console', 'monitoring'],
    publication: ['search', 'portal', 'console', 'monitoring'],
    search: ['portal', 'console', 'provisioning', 'monitoring'],
    portal: ['console', 'citizens', 'monitoring'],
    console: ['operators', 'monitoring'],
  },
  4318: { console: ['intake', 'classification', 'publication', 'search', 'portal'], monitoring: ['intake', 'classification', 'publication', 'search', 'portal'] },
  5432: { postgres: ['intake', 'classification', 'publication', 'console', 'provisioning'] },
};

const place = (name) => inside.includes(name)
  ? { namespace: 'open-plaza', namespaceLabels: { 'kubernetes.io/metadata.name': 'open-plaza' }, labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': 'open-plaza' } }
  : { namespace: name, namespaceLabels: { 'kubernetes.io/metadata.name': name, ...(name !== 'anybody' && { 'open-plaza/access': name }) }, labels: {} };

const written = [...objectsOf('base/network-policies.yaml'), ...objectsOf('overlays/trial/postgres.yaml').filter(({ kind }) => kind === 'NetworkPolicy')]
  .map((policy) => ({ ...policy, metadata: { ...policy.metadata, namespace: 'open-plaza' } }));

/** A pod that nobody has thought of, `stranger`, among them: everything that is open and should not be, or the other way round, over all pairs and ports. */
function differences(policies) {
  const everybody = [...inside, ...outside];
  return everybody.flatMap((from) => everybody.filter((to) => inside.includes(from) || inside.includes(to)).flatMap((to) => ports.flatMap((port) => {
    const open = reaches(policies, place(from), place(to), port);
    return open === (boundary[port]?.[to]?.includes(from) ?? false) ? [] : [`${from} ${open ? 'reaches' : 'does not reach'} ${to}:${port}`];
  })));
}

describe('the network policies', () => {
  test('open exactly what the boundary has, for every pair and port', () => assert.deepEqual(differences(written), []));

  test('give search and portal no way to PostgreSQL or the restricted side, publication none to the restricted side', () => {
    for (const from of ['search', 'portal']) for (const to of ['intake', 'classification', 'postgres']) for (const port of ports) assert.ok(!reaches(written, place(from), place(to), port), `${from} ${to}:${port}`);
    for (const to of ['intake', 'classification']) for (const port of ports) assert.ok(!reaches(written, place('publication'), place(to), port), `publication ${to}:${port}`);
  });

  test('leave every call that a service makes open', () => {
    for (const { name, calls = [], database } of services) {
      for (const callee of calls) assert.ok(reaches(written, place(name), place(callee), 8080), `${name} ${callee}`);
      assert.equal(reaches(written, place(name), place('postgres'), 5432), database === true, name);
    }
  });

  test('let the servers outside of the cluster be reached by nobody', () => {
    for (const from of inside) assert.ok(!reaches(written, place(from), { ip: '203.0.113.9' }, 443), from);
  });

  test('are noticed when one too many is opened, or one is lost', () => {
    const loose = { metadata: { name: 'loose', namespace: 'open-plaza' }, spec: { podSelector: {}, policyTypes: ['Ingress'], ingress: [{ from: [{ podSelector: {} }] }] } };
    const sending = { ...loose, spec: { podSelector: {}, policyTypes: ['Egress'], egress: [{}] } };
    assert.ok(differences([...written, loose, sending]).includes('portal reaches intake:8080'));
    const without = (name) => differences(written.filter(({ metadata }) => metadata.name !== name));
    assert.ok(without('to-postgresql').includes('intake does not reach postgres:5432'));
    assert.ok(without('nobody').includes('anybody reaches stranger:22'));
  });

  for (const overlay of ['trial', 'production']) {
    test(`are the same after Kustomize: ${overlay}`, (t) => {
      if (!kubectl) return t.skip(noKubectl);
      const policies = built(overlay).filter(({ kind }) => kind === 'NetworkPolicy');
      if (overlay === 'trial') return assert.deepEqual(differences(policies), []);
      const wrong = differences(policies).filter((line) => !line.includes('postgres:5432'));
      assert.deepEqual(wrong, []);
      for (const name of inside) assert.equal(reaches(policies, place(name), { ip: '10.1.2.3' }, 5433), boundary[5432].postgres.includes(name), name);
      for (const name of inside) assert.ok(!reaches(policies, place(name), { ip: '10.1.3.3' }, 5433), name);
    });
  }
});
