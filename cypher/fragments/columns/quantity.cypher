// How much there is of something on its days; null where nothing is said of it.
//
// @of r
CASE WHEN r.unit IS NOT NULL THEN {
  least: r.least,
  most: r.most,
  approximate: coalesce(r.approximate, false),
  unit: r.unit,
  currency: r.currency,
  priceYear: r.priceYear,
  part: r.part
} END
