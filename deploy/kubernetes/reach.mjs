import { BlockList } from 'node:net';

/**
 * Whether these network policies let `from` open a TCP connection to `port` of `to`: as Kubernetes has it, both what the
 * one may send to and what the other takes must say so, and a pod that no policy selects is open.
 * @param from, to { labels, namespace, namespaceLabels } for pods, { ip } for what is outside of the cluster
 */
export function reaches(policies, from, to, port) {
  return allows(policies, 'Egress', from, to, port) && allows(policies, 'Ingress', to, from, port);
}

function allows(policies, direction, pod, peer, port) {
  if (pod.ip) return true;
  const [rules, peers] = direction === 'Egress' ? ['egress', 'to'] : ['ingress', 'from'];
  const about = policies.filter(({ metadata, spec }) => metadata.namespace === pod.namespace && (spec.policyTypes ?? ['Ingress']).includes(direction) && selects(spec.podSelector, pod.labels));
  if (about.length === 0) return true;
  return about.some(({ metadata, spec }) => (spec[rules] ?? []).some((rule) => onPort(rule.ports, port) && (!rule[peers] || rule[peers].some((entry) => isPeer(entry, peer, metadata.namespace)))));
}

const onPort = (ports, port) => !ports || ports.some((entry) => (entry.protocol ?? 'TCP') === 'TCP' && entry.port === port);

function isPeer({ ipBlock, podSelector, namespaceSelector }, peer, ownNamespace) {
  if (ipBlock) return peer.ip !== undefined && contains(ipBlock.cidr, peer.ip);
  if (peer.ip) return false;
  if (namespaceSelector ? !selects(namespaceSelector, peer.namespaceLabels) : peer.namespace !== ownNamespace) return false;
  return !podSelector || selects(podSelector, peer.labels);
}

function contains(cidr, ip) {
  const [network, prefix] = cidr.split('/');
  const list = new BlockList();
  list.addSubnet(network, Number(prefix));
  return list.check(ip);
}

const tests = {
  In: (value, values) => values.includes(value),
  NotIn: (value, values) => !values.includes(value),
  Exists: (value) => value !== undefined,
  DoesNotExist: (value) => value === undefined,
};

function selects({ matchLabels = {}, matchExpressions = [] }, labels) {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value) && matchExpressions.every(({ key, operator, values }) => tests[operator](labels[key], values));
}
