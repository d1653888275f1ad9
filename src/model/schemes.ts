/** Short names of schemes of codes for states. Every other is called as the graph calls it. */
export const SHORT_SCHEMES = { iso2: 'iso3166', iso3: 'iso3166-alpha3' } as const satisfies Readonly<
  Record<string, string>
>;
