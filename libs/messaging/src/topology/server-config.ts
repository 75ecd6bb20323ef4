import type { UserPermissions } from './users';

/** The `authorization` block of a nats-server configuration: one user each, everything not named denied. */
export function authorizationBlock(users: (UserPermissions & { password: string })[]): string {
  const entries = users.map(({ user, password, publish, subscribe }) => {
    const permissions = { publish: { allow: publish }, subscribe: { allow: subscribe } };
    return `    { user: ${JSON.stringify(user)}, password: ${JSON.stringify(password)}, permissions: ${JSON.stringify(permissions)} }`;
  });
  return `authorization {\n  users: [\n${entries.join('\n')}\n  ]\n}\n`;
}
