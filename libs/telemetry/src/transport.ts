/** The token under which a service provides its Nest transport, when it listens to events. */
export const TRANSPORT = Symbol('TRANSPORT');
