reason-spam = spam: the team removed it
reason-known-spam = nearly the same as what the team here removed as spam
spam-which = Choose the message: in an answer to it write /spam, on Discord use its menu (Apps, Spam).
spam-short = Nothing has been done: this text is too short to be told from what others write. Use /warn, or delete it.
spam-need = Nothing has been done: whoever writes this may need help, and is never taken for spam. Please report the message as self-harm, so that those who care see it.
spam-kept = What is nearly the same is recognised from now on, without the words being kept. /undo { $number } takes it back.
spam-forgotten = What it was recognised by as spam is forgotten, too.
