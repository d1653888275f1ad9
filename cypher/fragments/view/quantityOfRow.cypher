// The numbers of a row, as properties.
least: row.quantity.least,
most: row.quantity.most,
approximate: CASE WHEN row.quantity.approximate THEN true END,
unit: row.quantity.unit,
currency: row.quantity.currency,
priceYear: row.quantity.priceYear,
part: row.quantity.part
