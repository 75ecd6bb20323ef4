/** Of a decision `d`: whether no newer one is on its document. */
export const NEWEST = 'NOT EXISTS (SELECT FROM decisions n WHERE n.id = d.id AND (n.version, n.decision) > (d.version, d.decision))';
