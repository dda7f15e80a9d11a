reasons-needed = Please add a reason: whoever this is about reads it. Nothing has been done yet.
reasons-ready = Ready reasons: { $names }. Write the name alone, or go on after a colon: "{ $first }: …".
reasons-again = You wrote: { $command }
reasons-case = This case gives no reason yet that { $name } could read, and nothing has been done. Use { $command } with a reason instead.
reasons-long = A reason has up to { $most } letters, and this one has { $count }, so nothing was done.
