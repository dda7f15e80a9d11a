card-edited = Отредактировано, и правила сработали снова: { $count } ({ $rules }), последний раз { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = Теперь там написано: { $text }
card-before = По этому сообщению уже был случай { $number }, он завершён.
case-edited = отредактировано: снова сработало ({ $rules })
card-newer = Ниже есть более новая карточка случая { $number }; эта больше не обновляется.
