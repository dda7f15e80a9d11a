reason-lock = a place that is closed for a while, or open again
kind-lock = lock
kind-unlock = unlock
lock-already = Nobody but the team can write in { $name } as it is. So I have locked nothing.
lock-none = As far as I know I have not locked { $name }, so there is nothing to unlock. What somebody closed without me is opened on the platform itself.
lock-where = I find no { $channel } here that I could lock. Write the command in the place itself, or name a channel of this community.
