card-edited = It was edited, and rules fired again: { $count } ({ $rules }), last { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = It reads now: { $text }
card-before = The same message had case { $number } before, which is over.
case-edited = edited: fired again ({ $rules })
card-newer = A newer card of case { $number } stands below; this one is not kept up to date.
