notice-removed = Hello { $name }. Your message in { $community } was removed.
notice-warn = Hello { $name }. This is a reminder from { $community }.
notice-mute = You can write again in { $duration }.
notice-mute-open = You can't write there for now; a moderator will end this.
notice-kick = You have been taken out of { $community }. You may come back.
notice-ban = You can come back in { $duration }.
notice-ban-open = You can't take part in { $community } any more.
notice-reason = Why: { $reason }.
notice-contact = You can also write to { $contact } and name case { $number }.
notice-public = { $name }, a moderator's note is waiting for you (case { $number }). { $reason }

reason-slur = words that hurt people for who they are, or tell someone to harm themselves
reason-insult = an insult
reason-swearing = swearing, which this community does without
reason-hostile = it reads as hostile
reason-very-hostile = it reads as very hostile
reason-obscene = words that do not fit here
reason-maybe-hostile = it may be hostile
reason-identity-attack = it attacks people for who they are
reason-threat = it reads as a threat
reason-sexual = sexual content
reason-scam-link = a link known from scams
reason-trade-scam = it looks like a trading scam
reason-invite = an invitation to another community
reason-newcomer-link = a link from an account that is new here
reason-link = a link that this community does not know
reason-flood = many messages in a short time
reason-mass-mention = many people mentioned at once
reason-shouting = written mostly in capitals
reason-moving-elsewhere = asking to move to a private place
reason-missing-reading = it could not be read by the model
reason-self-harm = somebody may be at risk
reason-self-harm-method = it says how people can be harmed
reason-self-harm-encouragement = it tells someone to harm themselves
reason-self-harm-slang = words that tell someone to harm themselves
reason-self-harm-severe = it tells someone to harm themselves, again or where it may hurt most
reason-self-harm-target = somebody was told to harm themselves
reason-threat-to-others = it reads as a threat to others
reason-restricted-link = a link or file from somebody who is new here
reason-restricted-mention = mentioning somebody who has not answered yet
reason-restricted-night = mentioning somebody in the quiet hours
reason-other = it does not fit the rules here
reason-manual = a moderator's decision
reason-by-hand = done by a moderator without the bot

# Crisis texts, `reviewed: no` for a language that does not stand in `locale.REVIEWED`: one plain
# sentence each, and the numbers.
care-concern = I am a bot and people here may not see this right away; what you wrote sounds heavy, so please tell a person you trust today.
care-risk = I am a bot and people here may not see this right away; please talk to a person you trust now, or call.
care-imminent = I am a bot and people here may not see this right away; please don't stay alone, go to somebody near you and call now.
care-target = I am a bot and people here may not see this right away; what was written to you is wrong, and if it hurts, please tell a person you trust.
care-unread = I am a bot and nobody reads what is written to me here; please talk to a person you trust now, or call.
care-more = You matter, and you don't have to carry this alone.
care-emergency = If you are in danger now, call your local emergency number (112 or 911 in many countries).
care-country = To read the numbers of your country: /care country with its two letters, for example /care country VN.
helpline-suicide = To talk to somebody now: { $number } ({ $name })
helpline-children = Under 18, for protection from harm: { $number } ({ $name })
helpline-emergency = In danger now, call: { $number } ({ $name })
care-pointer = Good to know: the pinned /safety post of this community says where there is help, for whatever weighs on you.

care-off = I won't write to you in private when things are heavy. People who look after this community still read it where somebody may be in danger. /care on brings my messages back.
care-on = I write to you in private again when things are heavy. /care off ends it.
care-saved = Saved; only you see this.
care-which-country = Which country? Write its two letters, for example /care country VN, or /care country none.
care-country-is = Country: { $country }
care-status-on = I write to you in private when things are heavy.
care-status-off = I don't write to you in private when things are heavy.
care-how = /care off and /care on change that; /care country chooses the numbers. Only you see this.
care-pointer-switch = pointer is on or off.
care-team-nobody = I find no role and nobody here by { $name }, so nothing was changed. Name roles of this community, or members who are in it; an id works, too.

quiet-title = Case { $number } · { $level }
quiet-level-target = somebody was told to harm themselves
quiet-level-concern = somebody may feel bad (concern)
quiet-level-risk = somebody may be at risk (risk)
quiet-level-imminent = somebody may be in danger now (imminent)
quiet-reached-yes = Reached: they have a private message from me with numbers to call.
quiet-reached-no = Not reached: they take no private messages from me. Please reach out to them yourselves.
quiet-reached-pending = Not reached yet: my private message is still on its way.
quiet-reached-unknown = Perhaps not reached: I can't tell whether my private message arrived. Please reach out to them yourselves.
quiet-reached-silent = Not written to by me this time (they had a message a short while ago, or want none). Please reach out to them yourselves.
quiet-reached-none = Not reached: I only watch here and have not written to them. Please reach out to them yourselves.
quiet-reached-reported = Not reached: somebody reported this, and I have not written to them. Please reach out to them yourselves.
quiet-since = Open since { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = { $name } is with them.
quiet-comment = Who reported it wrote something about it: /case { $number } shows it.
quiet-unclaimed = Nobody is with them yet.
quiet-unclaimed-until = Nobody is with them yet. I call again at { DATETIME($at, timeStyle: "short") } UTC (in { $lasting }).
quiet-steps = What helps:
quiet-step-stay = 1. Stay: write to them in private, calmly, and keep writing.
quiet-step-ask = 2. Ask directly: "Are you thinking of killing yourself?" Asking does no harm.
quiet-step-secrecy = 3. Don't promise secrecy.
quiet-step-emergency = 4. In danger now: have them call { $number }, or call yourself if you know where they are.
quiet-step-platform = 5. Report it to the platform; it can do more than you.
quiet-step-hand-over = 6. Hand over to an adult they trust or to a helpline; you need not solve it.
quiet-step-yourself = 7. Look after yourself, and tell the team afterwards.
quiet-their-number = the emergency number where they are
quiet-call = Somebody may need help: case { $number }. Who looks after such cases here opens it with /case { $number }.
quiet-call-late = Somebody may be in danger, and nobody has taken case { $number } for ten minutes. Whoever can reach the people who look after such cases here, please do it now: they open it with /case { $number }.
quiet-thanks = Thank you. The calls end; the steps stand on the card.
quiet-claim = I am with them
quiet-take-over = I take over
button-claim = I look after it
button-close = Close

restricted-held = Your message in { $community } is with the moderators for a moment: links and files of members who are new there are looked at first, whoever sends them. This is no punishment, and nothing is held against you.
restricted-mention = Your message in { $community } was taken away because it mentions somebody with whom you have not talked there lately. It is the same for everybody there, and no punishment. You can answer one of their messages instead.
restricted-night = Your message in { $community } was taken away because it is quiet time there and it mentions somebody, who may be asleep. No harm done: send it again in the morning, or answer one of their messages.
quiet-hours = A kind word from { $community }: it is quiet time there ({ $hours }). What you wrote stays. If you can, have a good rest; people will be there tomorrow.

told = Hello. A word about your message in { $community }. Why: { $reason }. It does not count against you.
told-removed = Hello. I removed your message in { $community }, to keep you and others safe. Why: { $reason }. You did nothing bad, and it does not count against you. If you are not sure what is safe to share, ask a moderator.
nudge-think = Hello. One moment, please: would you like to look at your message in { $community } again? Why I ask: { $reason }. If within a minute you change it, or take it away with the button below, that is the end of it.
nudge-tip = Hello. About your message in { $community }: { $reason }. Everybody there can read it and keep it. It is your choice, and nothing follows; would you like to take it away?
button-take-away = Remove my message
take-away-done = Your message is being removed. Well done for thinking twice.
take-away-yourself = I may not delete messages there. You can delete it yourself.
caution-link = Please be careful with the link above: it may not lead where it seems to. Don't type a password or a code there. If you are unsure, ask a moderator.
reason-phone-number = it looks like it has a phone number in it
reason-street-address = it looks like it says where somebody lives
reason-school = it looks like it says which school somebody goes to
reason-email = it looks like it has an e-mail address in it
reason-national-id = it looks like it has the number of an identity document in it
reason-card-number = it looks like it has the number of a payment card in it
reason-age-and-contact = it says how old somebody is and how to reach them
reason-doubtful-link = a link that hides where it leads
reason-lookalike-link = a link that imitates a well-known address

stats-title = The last { $days } days, cases: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = Asked to think again: { $asked }; taken back: { $back } ({ $share })
stats-no-nudges = Nobody was asked to think again.
kind-caution = warning under the message

report-bullying = Bullying
report-threats = Threats
report-sexual = Sexual content
report-minor = Sexual content involving a minor
report-images = Someone threatens to share my images
report-self-harm = Self-harm or suicide
report-grooming = An adult seeks contact with a minor
report-scam = Scam or fraud
report-personal-data = Personal data
report-other = Something else
report-thanks = Thank you. The moderators will look at it. Nobody else learns that it was you.
report-known = Thank you. The moderators have your report already.
report-limit = You have sent several reports just now. The moderators have them; please try again in a few minutes.
report-whom = Whom or what is it about? On Telegram, reply to the message with /report; on Discord, choose “Report to moderators” in the message's menu. Or name a member.
report-reason-choose = What is it about? (You don't have to say.)
report-reason-kept = Thank you, noted.
report-support = If you or someone else is in danger right now, call your local emergency number.

card-title = Case { $number } · { $reason }
card-title-reported = Case { $number } · reported: { $reason }
card-subject = { $name } ({ $id })
card-staff = A member of staff; this case is shown to you only.
card-reports = Reports: { $count }
card-message = Message: { $url }
card-evidence = What was written: { $text }
card-more = This is not all of it: { $shown } of { $total } characters. /case { $number } shows the whole.
card-file = { $size ->
    [one] File: { $name } ({ $size } byte) { $url }
   *[other] File: { $name } ({ $size } bytes) { $url }
}
card-held-file = File: { $name }
card-held = Taken away and kept for up to 24 hours. Release posts text and links again in the author's name, without files; Discard forgets them now.
card-held-stands = It still stands in the channel, since I was not allowed to take it away there. Its author has been told nothing about that.
held-from = From { $name }, after a look by the moderators:
held-files = Not shown: { $files }. { $name } can send this again later.
held-gone = This message is not kept any more.
held-stands = This message has not been taken away, so there is nothing to give back.
card-scores = Why: { $why }
card-uncovered = The model was not trained on this language ({ $tongue }), so its figures say little. Please read it yourself.
card-done = Done: { $actions }
card-closed = Closed by { $by }.
card-undone = Taken back.
card-minor = Don't forward or save the image. Report it to the platform and to your country's authority, keep the ids above, and then delete the message here.
button-dismiss = Dismiss
button-delete = Delete
button-warn = Warn
button-mute = Mute 1 h
button-ban = Ban
button-release = Release
button-discard = Discard
button-previous = ◀ Newer
button-next = Older ▶

cases-none = No cases.
cases-unread = I can't read “{ $written }”. This is what can be written, one or several: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = Cases { $from }–{ $to } of { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = There is no case { $number } here.
case-which = Which case? Give its number.
case-open = This case is open already.
case-closed = This case is closed; reopen it first.
case-undone = This case was taken back already.
case-noted = Noted in case { $number }.
case-closed-now = Case { $number } is closed.
case-reopened = Case { $number } is open again.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [one] { $name }: { $strikes } strike in the last { $days } days
   *[other] { $name }: { $strikes } strikes in the last { $days } days
}

action-planned = Case { $number }: { $actions } for { $name }.
action-further = For so many the policy's step is: { $action }. What is done by hand goes no further by itself; it is yours to take.
action-nobody = I can't find that member. Give @name or an id, or reply to a message.
action-staff = { $name } is staff here; staff are not punished by command. Their case goes to the owner.
action-refused = I may not do this here: { $why }.
action-duration = I don't understand the duration { $written }. Write for example 10m, 2h or 7d.
clean-planned = { $count ->
    [one] Case { $number }: { $count } message of { $name } is being removed.
   *[other] Case { $number }: { $count } messages of { $name } are being removed.
}
clean-day = I remember messages of the last day only. Write for example 10m, 2h or 24h.
clean-none = I remember no message of { $name } from that time.
undo-done = Case { $number } is taken back; its strikes no longer count.
undo-holds = What another case asked for still holds.
press-done = Done.
press-planned = This is being done. The case shows how it went.
press-already = Already done.
press-old = This button is no longer in use.
not-allowed = Only members with the right to do this can use it.
not-here = Please use this in a community.

explain-none = I have no decision about that message.
explain-which = Which message? Reply to it, or give its link.
explain-head = Policy { $policy }, model { $model }
explain-fired = { $rule } fired: { $why }
explain-quiet = No rule fired.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = This is { $tongue }, which the model was not trained on: its figures say little.

policy-unknown = There is no policy { $name }. There are: { $names }.
policy-using = This community now uses the policy { $name }. { $about }
policy-watching = Nobody is punished yet: I only report to the moderators. An admin chooses a policy with /policy use default (or youth, strict, gaming).
policy-here = Policy here: { $name }. { $about }
policy-list = Policies: { $names }
about-default = For most communities. Hostile messages, slurs, scams and floods are removed; a member is first told, then muted for a while, and only banned after many strikes within a month. What is not certain goes to the moderators and hurts nobody.
about-gaming = For game communities where "I'll kill you" is said over a chess board. Swearing and rough talk pass, attacks on people do not; invitations are only reported, and scams (skins, gift cards, free currency) are looked for harder, since players are who they aim at.
about-strict = For announcement channels, support desks and communities under attack. Everything that default reports is removed, shouting and unknown links too, and the ladder is short. Expect false alarms, and moderators who look at appeals.
about-youth = For schools, clubs and games with members under 18. Lower thresholds, no sexual content, no links to places that the community has not allowed, and more goes to the moderators early. Mutes are short and bans come late: young people learn, and nobody is put out for one bad evening.

setup-done = Saved.
setup-moderators = Cards go to { $channel }.
setup-no-moderators = No channel for the moderators is named yet: /setup with the channel.
setup-channel = I can't use { $channel } for the moderators: it has to be a place where I am and where you, under your own name, may change the settings.
setup-no-writing = I can't write in { $channel }. Please let me see it and send messages there, then try again.
setup-language = Unknown language { $written }. There are: { $languages }.
setup-contact = Contact for appeals: { $contact }
setup-digest = A summary for the moderators comes each day at 09:00 UTC.
setup-no-digest = No daily summary for the moderators: /setup with digest on.
setup-youth-roles = A role for young members can be seen by everybody, and lists children for those who look for them. Better: restricted mode for whole channels (/restricted on), and /youth mark, which nobody sees.
restricted-everywhere = Restricted mode is on in the whole community.
restricted-in = Restricted mode is on in these channels: { $channels }
restricted-nowhere = Restricted mode is off. /restricted on is for the whole community; with a channel, for that channel.
restricted-kept = Whoever runs me has set this in the configuration, so it can only be ended there.
restricted-where = This chat is no part of { $community }. Please write it there, in the topic that you mean, or name the number of the topic here.
restricted-what = There: lower thresholds; links and files of members who joined less than 14 days ago wait for a moderator; only members who answered each other in the last 30 days may mention each other.
restricted-hours = Quiet hours: { $hours } ({ $zone }).
youth-marked = { $name } is noted as young. Only those entrusted with child safety can see it, and nothing that others notice changes.
youth-unmarked = { $name } is not noted as young any more.
youth-none = Nobody is noted as young here.
youth-list = Noted as young ({ $count }). Please show this to nobody:
youth-private = Please write this to me in a private chat, so that nobody here reads it.
setup-switch = digest is on or off.
setup-tips = The tip of the week stands in { $channel }.
setup-no-tips = No tip of the week: /setup with tips and a channel.
setup-tips-channel = I can't use { $channel } for the tips. Name a channel where I am and where you may change the settings, here for this one, or off for none.
setup-right = { $right }: { $state }
setup-yes = yes
setup-no = missing; please give me this right
setup-care-team = People at risk are looked after by: { $team }
setup-no-care-team = Nobody is named yet who looks after people at risk, so only admins see these cases: /care setup with team.
setup-care-channel = Their cards go to { $channel }.
setup-no-care-channel = No channel for their cards is named, so they go to the safety contact or owner in private: /care setup with channel.
setup-no-child-safety-team = Nobody is named yet who looks after child safety, so only admins see these cases: whoever runs me names them as child_safety_team.
setup-no-child-safety-channel = No channel for cases of child safety is named, so they go to the safety contact or owner in private: whoever runs me names one as child_safety_channel.
setup-no-country = No country is set for helplines: /care setup with country, two letters.
setup-unconfirmed = Helplines of { $country } that nobody has confirmed: { $count }. Please check the numbers; whoever runs me confirms them in a file.
setup-pointer = Where I can't write to somebody, a line about /safety stands in the channel after a while.

welcome = Hello { $community }! I help the moderators here. For now I only report to them and punish nobody. An admin starts me with /policy use default (for younger members: /policy use youth) and names the moderators' channel with /setup. Everyone can use /report, /rules and /help.
rules = { $rules }
rules-none = Be kind, keep private things private, no scams, no sexual content. Moderators are here to help.
help-member = /report – tell the moderators about a message or a member; nobody else learns that it was you.
    /appeal – ask for another look at what was decided about you.
    /safety – help with bullying, strangers, images, scams and more; only you see it.
    /language – the language that I write to you in.
    /rules – the rules here.
    /care status – what I do when things are heavy for you, and where you can call.
    /privacy show – what is kept about you, and for how long.
    /guardian link – a code for a parent or carer you live with.
    /tour – what this bot does, step by step; only you see it.
    /help – this text.
    If you or someone else is in danger, call your local emergency number.
help-staff = Moderators: /cases list|show|stats|note|close|reopen, /case N, /history, /note, /warn, /spam, /clean, /lock, /unlock, /slowmode, /mute, /unmute, /kick, /ban, /unban, /undo CASE, /explain, /raid on|off|status
help-admin = Admins: /policy use|try|list|show|add|remove|lists, /setup, /care setup, /restricted on|off|status
slow-down = Please go a little slower; I can take your next request in a minute.
unknown-command = I don't know that command. /help says what I can do.
unread-here = Nobody reads what is written to me here.

kind-delete = delete
kind-clean = remove messages
kind-warn = warn
kind-mute = mute
kind-unmute = unmute
kind-kick = kick
kind-ban = ban
kind-unban = unban
kind-report = report
kind-care = support
kind-nudge = asked to think again
kind-reconsider = a minute to think
kind-tell = private note
kind-release = post again
kind-pointer = pointer to help
status-open = open
status-closed = closed
modal-report = Report to moderators
modal-reason = What is it about?
modal-comment = Anything else? (optional)
report-forward-here = Forward the message to me here, or send its link. Only the moderators will see it; nobody learns that it was you.
report-open-link-first = Hello! I help moderators keep groups safe. To report something in private, open the report link of your group first; in the group, reply to a message with /report.
report-link = To report in private: { $link }

notice-more = { $count ->
    [one] The same goes for one other message (case { $numbers }).
   *[other] The same goes for some other messages (cases { $numbers }).
}
cards-title = { $count ->
    [one] { $count } new case
   *[other] { $count } new cases at once
}
cards-line = Case { $number } · { $name } · { $reason }
cards-more = and cases { $first } to { $last }
cards-how = Open one with /case and its number; /cases list has them all.
digest = The last day: { $messages ->
        [one] { $messages } message read
       *[other] { $messages } messages read
    }, { $cases ->
        [one] { $cases } case opened
       *[other] { $cases } cases opened
    }. { $waiting ->
        [one] { $waiting } case is open now.
       *[other] { $waiting } cases are open now.
    }
digest-troubles = Not done: { $refused } refused by the platform, { $unknown } with an unknown outcome. /cases list names them.
digest-checkpoint = Checkpoint of the audit log: { $checkpoint }
behind = I am behind: { $count ->
        [one] { $count } message waits
       *[other] { $count } messages wait
    }, the oldest for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. None is skipped; the riskiest are read first.
store-trouble = I can't write anything down just now, so nothing was done. Please try again in a few minutes.
went-wrong = Something went wrong on my side, and I can't say whether this was done. Please try again in a few minutes.
notices-unknown = I was interrupted while I wrote. These cases may miss a message or a card: { $numbers }.

reason-grooming = messages that together may mean that an adult seeks contact with a young person
tip-strangers = Hello, I am a bot of this community. A tip for being online: you can't see who really writes. You never have to say how old you are, where you live or send pictures, and nobody may ask you to keep a secret from people you trust. Does something feel odd? Tell someone you trust, or use /report: only the people who look after safety here will see it.
child-safety-steps = What helps: don't confront anyone alone, and look at it together with a second person. Leave messages and accounts as they are, they are evidence. Report it to the platform and to your country's authority. Stay in touch with the young person: they did nothing wrong, and they have a say in what happens next. These are patterns, not proof.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · to { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [one] and { $count } more message
   *[other] and { $count } more messages
}
timeline-words = The words are in /case { $number }; each reading is noted in the case.
stage-age = asks about age
stage-home = asks about home
stage-flattery = flatters
stage-gifts = offers gifts
stage-secrecy = asks for secrecy
stage-isolation = speaks against family or friends
stage-moving = wants to move elsewhere
stage-images = asks for pictures
stage-paying = offers something for pictures
stage-threat = threatens to share pictures
stage-pressure = puts pressure on them
stage-meeting = wants to meet
stage-sexual = sexual talk
stage-lure = sounds like someone winning their trust
stage-sure_lure = very much sounds like someone winning their trust
stage-minor = says that they are young
card-claimed = Looked after by { $by }.
press-claimed = You look after case { $number } now. Thank you.

tongue-ar = Arabic
tongue-bn = Bengali
tongue-cs = Czech
tongue-da = Danish
tongue-de = German
tongue-el = Greek
tongue-en = English
tongue-es = Spanish
tongue-fa = Persian
tongue-fi = Finnish
tongue-fr = French
tongue-he = Hebrew
tongue-hi = Hindi
tongue-hu = Hungarian
tongue-id = Indonesian
tongue-it = Italian
tongue-ja = Japanese
tongue-km = Khmer
tongue-ko = Korean
tongue-lo = Lao
tongue-ms = Malay
tongue-my = Burmese
tongue-nl = Dutch
tongue-no = Norwegian
tongue-pl = Polish
tongue-pt = Portuguese
tongue-ro = Romanian
tongue-ru = Russian
tongue-sv = Swedish
tongue-th = Thai
tongue-tl = Tagalog
tongue-tr = Turkish
tongue-uk = Ukrainian
tongue-vi = Vietnamese
tongue-zh = Chinese

guardian-warning = Only for a parent or carer you live with. If anyone else asked you for this, tell us: nobody will be angry with you.
guardian-code = Your code: { $code }. It works for one hour. They open a private chat with me and write /guardian enter and the code. You are both asked again, and it starts a day later. You can end it at any time with /guardian end.
guardian-report = Someone else asked me for this
guardian-reported = Thank you for telling us. The link is off, and the people here who look after young members will see this. You did nothing wrong.
guardian-one = You have a link already. See it with /guardian show, end it with /guardian end.
guardian-code-not = This code can't be used. Please ask for a new one.
guardian-entered = Thank you. If you are a parent or carer who lives with this young person, write /guardian confirm. They are asked, too, and it starts a day after both have confirmed.
guardian-asked = { $name } has entered your code. Is this a parent or carer you live with? Then write /guardian confirm. If not, write /guardian end, or tell us with the button.
guardian-which-confirm = Which link do you confirm? It is only for people who live together.
guardian-confirmed-one = Thank you. It starts a day after { $name } has confirmed as well.
guardian-confirmed = Thank you, both have confirmed: a link with { $name }. It starts on { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Until then, and after, either of you can end it with /guardian end.
guardian-begins = Both have confirmed. The weekly summary starts on { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). Either of you can end it with /guardian end.
guardian-begun = The weekly summary has started. /guardian show tells exactly what is shared; /guardian end ends it at once.
guardian-which-end = Which link shall end? The others go on.
guardian-over = The link with { $name } is over. If there are others, see them with /guardian show.
guardian-code-over = The code is closed: nobody can use it any more.
guardian-ended = The weekly summary has ended ({ $name }).
guardian-not-now = I can't look this up right now ({ $name }).
guardian-nothing = There is nothing here to confirm or to end.
guardian-shared = Shared once a week: whose summary it is and, as numbers only, how many messages were removed, and how many safety tips were given. Numbers under three are not told. Never shared: what was written, other people's names, who wrote to whom, reports, and anything about feelings, bodies, belief or identity.
guardian-none = There is no link. A young member makes one with /guardian link.
guardian-few = fewer than 3
guardian-summary = Last week, { $name }: messages removed: { $removed }; safety tips: { $tips }. If you wonder about a number, a good start is to ask how things are going online, and to listen.
guardian-with-offered = Your code for { $community } is open: nobody has entered it yet.
guardian-with-entered = Waiting for both to confirm: { $name }.
guardian-with-confirmed = Linked with { $name }.
guardian-list-none = There are no links here.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = waiting for both
guardian-state-confirmed = confirmed
reason-asked-for-guardian = somebody asked a young member for a guardian link

privacy = What I keep about you: what you chose here (language, country and the like), texts of cases about you for the retention time, your strikes while they count, the reports that you made, and your guardian link. Messages without a case are read and forgotten. /privacy export gives you all of it as a file; /privacy delete forgets what nothing holds.
privacy-export = This is what is kept about you. Keep the file to yourself.
privacy-sure = This forgets your choices, ends your guardian link, and takes your words out of closed cases. It can't be undone. Write /privacy delete yes to go on.
privacy-deleted = Done. Choices forgotten: { $choices }. Closed cases without your words now: { $cases }. Reports that no longer name you: { $reports }.
privacy-held = Case { $number } in { $community } is still open, so its text is kept until it is closed. Ask again then.
privacy-kept = What stays: that a case was there, without its text, since the audit log is only complete that way; strikes while they count; when you joined, for 14 days; and what the law or someone's safety requires.
