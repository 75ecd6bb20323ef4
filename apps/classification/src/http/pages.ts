/** Where the next page of a list begins that is in the order of time: when, and which. Anything else is a mistake of who asks. */
export const TIME_CURSOR = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[A-Za-z0-9_-]{1,64}$/;
