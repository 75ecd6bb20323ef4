const KOGL = /^KOGL-[0-4]$/;

/** A license is free text of its source: where nothing has been looked at, only one of the Korea Open Government License may be shown. */
export const knownLicense = (license: string | null | undefined): string | null => (license && KOGL.test(license) ? license : null);
