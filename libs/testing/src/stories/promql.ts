import { parser } from '@prometheus-io/lezer-promql';

/** What a query asks of one metric: its name and the labels it matches. */
export interface Selected {
  metric: string;
  labels: string[];
}

export interface Asked {
  selected: Selected[];
  /** Labels to aggregate or join by; they belong to some metric of the query. */
  grouping: string[];
}

/** What a query names, read by Prometheus' own grammar. @throws Error where the query is none */
export function asked(query: string): Asked {
  const selected: Selected[] = [];
  const grouping: string[] = [];
  const text = ({ from, to }: { from: number; to: number }) => query.slice(from, to);
  let within: Selected | undefined;
  parser.parse(query).iterate({
    enter(node) {
      if (node.type.isError) throw new Error(`no PromQL at ${node.from}: ${query}`);
      if (node.name === 'VectorSelector') selected.push((within = { metric: '', labels: [] }));
      if (node.name === 'Identifier' && within && !within.metric) within.metric = text(node);
      if (node.name === 'LabelName') (within ? within.labels : grouping).push(text(node));
    },
    leave(node) {
      if (node.name === 'VectorSelector') within = undefined;
    },
  });
  return { selected, grouping };
}
