several-preview = { $count ->
    [one] For one member: { $actions }.
    *[other] For { $count } members: { $actions }.
}
several-left-twice = Named more than once, and counted once: { $names }
several-left-yourself = Left out: you yourself.
several-left-myself = Left out: me, the bot.
several-left-team = Left out, of the team ({ $count }): { $names }
several-left-unknown = Left out, not found here ({ $count }): { $names }
several-left-not-muted = Left out, not muted as far as I know ({ $count }): { $names }
several-left-not-banned = Left out, not banned as far as I know ({ $count }): { $names }
several-left-beyond = Left out, beyond what I may do here ({ $count }): { $names }
several-reason = Each of them reads this reason: { $reason }
several-kept = The cases keep this reason: { $reason }
several-ask = Nothing has been done yet. The button is yours alone and works for { $minutes } minutes.
several-button = { $count ->
    [one] Do it for one member
    *[other] Do it for { $count } members
}
several-nobody = So there is nobody left whom this is for. Nothing has been done.
several-many = I take up to { $most } members at once, and you named { $count }. Nothing has been done; please send it in parts.
several-gone = I don't have this list any more, and nothing of it has been done. Please send the command again.
several-anonymous = For several members at once I ask whoever sent the command to press a button, so please send it under your own name. Nothing has been done.
several-done = { $count ->
    [one] Case { $first }, for one member: { $actions }.
    *[other] Cases { $first }–{ $last }, for { $count } members: { $actions }.
}
