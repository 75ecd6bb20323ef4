import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { port, users } from '../local/containers.mjs';
import { isRecommended } from '../local/nats-server.mjs';
import { services } from '../local/services.mjs';
import { built, folder, kubectl, noKubectl, objectsOf, plainFiles, workloads } from './manifests.mjs';
import { complaints, isForeign, unknownFields } from './schema.mjs';

const names = services.map(({ name }) => name);
const ofKind = (objects, ...kinds) => objects.filter(({ kind }) => kinds.includes(kind));
const named = (objects, kind, name) => objects.find((object) => object.kind === kind && object.metadata.name === name);

describe('the manifests as they are written', () => {
  const objects = plainFiles().flatMap(objectsOf).filter((object) => !isForeign(object));

  test('are what Kubernetes takes, without a field that it does not know', () => {
    assert.deepEqual([...complaints(objects), ...unknownFields(objects)], []);
  });

  test('are refused with a field mistyped, missing or unknown', () => {
    const broken = (change) => {
      const copy = structuredClone(objects.find(({ kind }) => kind === 'StatefulSet'));
      change(copy.spec);
      return [...complaints([copy]), ...unknownFields([copy])];
    };
    assert.notDeepEqual(broken((spec) => (spec.replicas = 'three')), []);
    assert.notDeepEqual(broken((spec) => delete spec.selector), []);
    assert.notDeepEqual(broken((spec) => (spec.template.spec.containers[0].readOnly = true)), []);
  });

  test('run nats-server with every acknowledged write on disk, in a version that is safe', () => {
    assert.match(readFileSync(join(folder, 'base/nats.conf'), 'utf8'), /sync_interval: always/);
    const image = named(objects, 'StatefulSet', 'nats').spec.template.spec.containers[0].image;
    assert.ok(isRecommended(/^nats:([\d.]+)/.exec(image)[1]), image);
  });
});

test('what is applied is checked', { skip: !kubectl && noKubectl }, () => assert.ok(kubectl));

for (const overlay of kubectl ? ['trial', 'production'] : []) {
  describe(`what is applied: ${overlay}`, () => {
    const objects = built(overlay);
    const running = workloads(objects);
    const pods = (name) => running.filter((workload) => workload.name === name);

    test('is what Kubernetes takes, without a field that it does not know', () => {
      const native = objects.filter((object) => !isForeign(object));
      assert.deepEqual([...complaints(native), ...unknownFields(native)], []);
    });

    test('is every service, twice or as often as the load asks for, and never fewer than one in an eviction', () => {
      for (const name of names) {
        const [{ object }] = pods(name);
        const scaler = ofKind(objects, 'ScaledObject', 'HorizontalPodAutoscaler').find(({ spec }) => spec.scaleTargetRef.name === name);
        assert.equal(object.spec.replicas ?? scaler?.spec.minReplicaCount ?? scaler?.spec.minReplicas, 2, name);
        assert.equal(Boolean(scaler), object.spec.replicas === undefined, name);
        assert.equal(named(objects, 'PodDisruptionBudget', name).spec.maxUnavailable, 1);
        assert.deepEqual(object.spec.template.spec.containers[0].args, ['node', `apps/${name}/dist/main.js`]);
      }
      assert.equal(pods('nats')[0].object.spec.replicas, 3);
      assert.equal(pods('search')[0].object.kind, 'StatefulSet');
    });

    test('runs every pod as Pod Security "restricted" asks, as a user of its own, without a token, on a read-only file system', () => {
      for (const { name, pod } of running) {
        assert.equal(pod.automountServiceAccountToken, false, name);
        assert.equal(pod.securityContext.runAsNonRoot, true, name);
        assert.equal(pod.securityContext.runAsUser, users[name] ?? 70, name);
        assert.deepEqual(pod.securityContext.seccompProfile, { type: 'RuntimeDefault' }, name);
        for (const container of pod.containers) {
          assert.deepEqual(container.securityContext, { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } }, name);
          for (const kind of ['requests', 'limits']) assert.ok(container.resources[kind].cpu && container.resources[kind].memory, `${name}: ${kind}`);
        }
      }
    });

    test('gives memory to who needs it: classification to the processes that read and make files, search to its index', () => {
      const limitOf = (name) => pods(name)[0].pod.containers[0].resources.limits.memory;
      assert.deepEqual(Object.fromEntries(names.map((name) => [name, limitOf(name)])), {
        ...Object.fromEntries(names.map((name) => [name, '1Gi'])), classification: '3Gi', search: '4Gi',
      });
    });

    test('asks each service whether it lives and whether it serves, and gives it time to end', () => {
      for (const name of names) {
        const [{ pod }] = pods(name);
        const [container] = pod.containers;
        assert.equal(container.livenessProbe.httpGet.path, '/health/live', name);
        assert.equal(container.readinessProbe.httpGet.path, '/health/ready', name);
        assert.equal(container.ports.find(({ name }) => name === 'http').containerPort, port);
        assert.ok(container.lifecycle.preStop && pod.terminationGracePeriodSeconds >= 30, name);
      }
      assert.match(pods('nats')[0].pod.containers[0].lifecycle.preStop.exec.command.join(' '), /ldm/);
    });

    test('spreads replicas over nodes and zones', () => {
      for (const name of [...names, 'nats']) {
        assert.deepEqual(pods(name)[0].pod.topologySpreadConstraints.map(({ topologyKey }) => topologyKey).sort(), ['kubernetes.io/hostname', 'topology.kubernetes.io/zone'], name);
      }
    });

    test('gives each service its own secrets and nobody else\'s, all of them there', () => {
      const own = { nats: ['nats-users'], intake: ['intake-env', 'intake-sources'], console: ['console-env', 'console-operators'], provisioning: ['provisioning-env', 'provisioning-secrets'], postgres: ['postgres-superuser'] };
      const there = ofKind(objects, 'Secret').map(({ metadata }) => metadata.name);
      for (const { name, pod } of running) {
        const taken = [...pod.containers.flatMap(({ envFrom = [] }) => envFrom.map(({ secretRef }) => secretRef.name)), ...(pod.volumes ?? []).flatMap(({ secret }) => (secret ? [secret.secretName] : []))];
        for (const secret of taken) assert.ok(there.includes(secret), secret);
        assert.deepEqual(taken.map((secret) => secret.replace(/-[a-z0-9]{10}$/, '')).sort(), own[name] ?? [`${name}-env`], name);
      }
    });

    test('has every name that one object has for another', () => {
      for (const { name, pod } of running) {
        const claims = (pod.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
        for (const claim of claims) assert.ok(named(objects, 'PersistentVolumeClaim', claim), `${name}: ${claim}`);
        for (const { configMap } of pod.volumes ?? []) if (configMap) assert.ok(named(objects, 'ConfigMap', configMap.name), configMap.name);
        const volumes = [...(pod.volumes ?? []), ...(pods(name)[0].object.spec.volumeClaimTemplates ?? []).map(({ metadata }) => metadata)].map((volume) => volume.name);
        for (const { volumeMounts = [] } of pod.containers) for (const mount of volumeMounts) assert.ok(volumes.includes(mount.name), `${name}: ${mount.name}`);
      }
      for (const { metadata, spec } of ofKind(objects, 'Service', 'PodDisruptionBudget')) {
        const selector = spec.selector.matchLabels ?? spec.selector;
        assert.ok(running.some(({ labels }) => Object.entries(selector).every(([key, value]) => labels[key] === value)), metadata.name);
      }
      for (const { metadata, spec } of ofKind(objects, 'StatefulSet')) assert.ok(named(objects, 'Service', spec.serviceName), metadata.name);
      for (const { spec } of ofKind(objects, 'ScaledObject', 'HorizontalPodAutoscaler')) assert.ok(named(objects, 'Deployment', spec.scaleTargetRef.name));
    });

    test('asks for three copies of every stream, from three nodes that know each other', () => {
      const secret = (prefix) => ofKind(objects, 'Secret').find(({ metadata }) => metadata.name.startsWith(prefix)).data;
      const decoded = (value) => Buffer.from(value, 'base64').toString();
      assert.equal(decoded(secret('provisioning-env').NATS_REPLICAS), '3');
      const cluster = decoded(secret('nats-users')['cluster.conf']);
      for (const node of [0, 1, 2]) assert.match(cluster, new RegExp(`@nats-${node}\\.nats-nodes:6222`));
    });
  });
}
