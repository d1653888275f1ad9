// Whether something was in force on the day; without a day, at any time.
//
// @of r
(
  day IS NULL
  OR (
    /*include onDay(r)*/
  )
)
