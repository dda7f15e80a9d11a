# The safety centre. A card has at most 120 words and ends with a next step.

safety-home =
    Safety centre. What is it about? Only you see what you read here.
    If you are in danger now, call your local emergency number.
safety-topics = There is no topic { $written }. Choose one here.
safety-open = Safety centre
safety-back = All topics
safety-quiz = Quiz
safety-next = Next ▶
safety-open-chat = What you asked for is for you alone, so I can't answer here. Open a chat with me and ask there: { $link }

topic-bullying = Bullying
topic-privacy = Privacy
topic-strangers = Strangers
topic-images = Images and threats
topic-scams = Scams
topic-self-harm = Self-harm
topic-parents = For parents
topic-how = How moderation works
topic-rights = Your rights

safety-bullying =
    Being mocked, left out or threatened again and again hurts, and it is not your fault. You don't have to solve it alone, and you don't have to answer.

    • Keep what was written: a screenshot with name and date.
    • Block or mute whoever does it.
    • Tell somebody you trust, more than one person if the first doesn't help.
    • You see it happen to someone else? Write to them that you are on their side. Don't laugh along, don't pass it on.

    Next step: tell the moderators with /report. Nobody learns that it was you.
safety-privacy =
    What is online can be copied, and it stays. Some things are better kept for people you know in real life:

    • your full name, address, school and when you are there
    • phone number, passwords, codes that you are sent
    • pictures of cards and papers, or of your room with a street in the window

    Did you post one? Delete the message; the moderators can help. Use a different password for each account, and switch on the second step when you sign in.

    Next step: look at your profile now. Would a stranger know where to find you?
safety-strangers =
    Most people online are fine. Be careful when somebody you don't know

    • asks how old you are, where you live or who is at home
    • says you are special, or gives you presents
    • wants it to stay a secret, or wants you to delete the chat
    • wants to move to another app, wants pictures, or wants to meet

    You may always say no, or stop answering without a reason. You owe nobody anything, not even after a present. If something has happened already, you are not to blame.

    Next step: tell an adult you trust, and send /report. The moderators know what to do.
safety-images =
    Somebody has a picture of you, or threatens to share one? You are not in trouble, and you are not alone. It happens to many people, and there is help.

    • Don't pay and don't send more. Who gets something asks for more.
    • Stop answering, but keep the chat and the names.
    • Report the account to the platform, then block it.
    • Never pass on such a picture of anyone, not even to help.
    • If you are under 18 in it, takeitdown.ncmec.org can help to get it taken down.

    Next step: tell an adult you trust today, and choose “Someone threatens to share my images” in /report.
safety-scams =
    It sounds too good, or it is very urgent? Then slow down. Typical tricks:

    • free items, free money, “you have won”
    • a friend's account that suddenly asks for money or a code
    • a link to sign in, or a QR code to scan
    • a trade where you go first
    • somebody who says they are staff and needs your password

    Real staff never ask for a password or a code. Anyone can be fooled; being quick helps.

    Next step: don't click. Ask the friend in another way, and report the message. You clicked already? Change your password now and tell someone.
safety-self-harm =
    Feeling that it is all too much, or wanting to hurt yourself, is nothing to be ashamed of. Many people have felt so, and it can get better. You don't have to find the right words: “I'm not OK” is enough.

    Worried about a friend? Listen, ask directly, and stay with them. Asking puts no ideas into anyone's head. Don't promise to keep it secret; get an adult.

    If you or someone else is in danger now, call your local emergency number.

    Next step: tell one person you trust today, or write to the moderators here.
safety-parents =
    Your child may tell you of something bad only if they don't fear losing their phone. So:

    • Ask what they enjoy online, and let them show you.
    • Say now: “Whatever happens, you can tell me, and I won't be angry.”
    • Agree on rules together, also for yourself.
    • If something happened: stay calm, thank them, keep the messages, block the account and report it together. Don't write to the other person yourself.
    • Someone threatens with pictures? Don't pay.

    This bot can't see private messages. That all is quiet is no proof that all is well.

    Next step: ask your child tonight what they would do if a stranger wrote.
safety-how =
    I am a program that reads messages in this community and compares them with its rules. I make mistakes, and so people check what I do.

    • I may remove a message, write to its author, or ask the moderators to look.
    • Every case says which rule it was, and can be taken back.
    • Who reports something stays unknown to everybody else.
    • Somebody who isn't well is never punished for it.
    • I don't read private messages between members.

    Next step: you think I was wrong? The note that you got says whom to write to; name the case number.
safety-rights =
    You have the right

    • to know why a message was removed, and to ask for a second look by a person: /appeal
    • to report something without others learning that it was you
    • to see what this bot keeps about you, and to have deleted what may be deleted: /privacy show
    • to say no to private messages from me: /care off
    • to read all this in your language: /language
    • to be treated with respect, whoever you are

    Nobody may punish you for asking.

    Next step: try /privacy show, only you see the answer.

quiz-start = A quiz with five questions. Nothing is kept of it, and nobody sees your answers.
quiz-begin = Start
quiz-good = Yes, that's it.
quiz-other = Good that you thought about it. There is a safer way.
quiz-1 = 1 of 5. Someone you know from a game asks you not to tell your parents that you chat. What now?
quiz-1-a = Keep it secret, they are nice
quiz-1-b = Tell an adult I trust
quiz-1-c = Ask why and go on chatting
quiz-1-why = Friends don't need you to hide them. Whoever asks for a secret may be hoping that nobody helps you. Telling someone is never a betrayal.
quiz-2 = 2 of 5. A friend's account writes: “I need your code, quick!” What now?
quiz-2-a = Send it, it's a friend
quiz-2-b = Ask what it is for
quiz-2-c = Call or ask them in another way
quiz-2-why = Accounts get stolen. A code that you are sent is a key to your account: give it to nobody, and tell your friend that someone writes in their name.
quiz-3 = 3 of 5. Somebody threatens to share a picture of you unless you pay. What now?
quiz-3-a = Don't pay, keep the chat, tell an adult
quiz-3-b = Pay once so that it ends
quiz-3-c = Delete everything and say nothing
quiz-3-why = Paying only leads to more demands, and without the chat it is harder to help you. You have done nothing wrong, and adults can stop this.
quiz-4 = 4 of 5. In a group everybody makes fun of one person. What now?
quiz-4-a = Laugh along, it's only a joke
quiz-4-b = Write to the person that I'm on their side
quiz-4-c = Say nothing, it isn't my business
quiz-4-why = One person on your side changes a lot. You don't need to argue with the group: a kind message and a quiet /report are enough.
quiz-5 = 5 of 5. A friend says they don't want to live any more, and asks you to keep it secret. What now?
quiz-5-a = Keep my promise
quiz-5-b = Try to cheer them up and wait
quiz-5-c = Stay with them and get an adult
quiz-5-why = This is too heavy to carry for two. Getting help is the most friendly thing to do, even if your friend is angry at first. If there is danger now, call your local emergency number.
quiz-end = That was the quiz. Thank you for taking the time! Whatever you chose: now you know where to find help.

tip = Tip of the week: { $tip }
tip-1 = Use a different password for each account, and switch on the second step when you sign in.
tip-2 = A real friend doesn't ask you to keep the friendship a secret.
tip-3 = Before you post a picture: what can be seen in the background?
tip-4 = If a message makes you angry, wait for ten breaths before you answer.
tip-5 = Nobody from a staff ever needs your password or a code.
tip-6 = Someone was hurt here? One kind private message can make their day.
tip-7 = It's fine to block someone, and you owe no explanation.
tip-8 = “Free” and “hurry” in one message is often a trap.
tip-9 = Somebody threatens you with pictures? Don't pay, keep the chat, tell an adult. It's not your fault.
tip-10 = A friend isn't well? You don't need to have an answer. Listen, and get help together.
tip-11 = Report instead of arguing: /report is quiet, and nobody learns that it was you.
tip-12 = Screens off half an hour before bed: many people sleep better and feel better.
tip-13 = Not sure if something is true? See who else says so before you pass it on.
tip-14 = Made a mistake here? Everybody does. Say sorry, and it is a new day.

tour-open = Take the tour
tour-member = The members' tour
tour-end = That was the tour. You'll find everything again with /help.
tour-member-1 = Welcome! I am a bot and help the moderators to keep this a good place. This tour has four steps, and only you see it.
tour-member-2 = Something isn't right? On Telegram, reply to the message with /report; on Discord, choose “Report to moderators” in the message's menu. Nobody learns that it was you.
tour-member-3 = If a message of yours is removed, I write to you in private, if I can, and say why. Do you think it's a mistake? Under the note is a button for another look.
tour-member-4 = /safety has short help on bullying, strangers, scams and more. /language chooses your language. If you are in danger, call your local emergency number first.
tour-staff-1 = Welcome to the team! I bring you cases: what was written, why it came up, and buttons to decide. You decide, I only help. Five steps, and only you see them.
tour-staff-2 = “Dismiss” is a good answer, too. Every step is written down, and /undo takes back what was done. /cases list has everything, /case shows one.
tour-staff-3 = Members are told why, in plain words. Who reported something you don't learn, and neither should anybody: don't try to find out.
tour-staff-4 = If somebody may be at risk: stay calm, talk to them in private, ask directly, don't promise secrecy, and bring in an adult or the emergency number. Nobody is punished for not being well.
tour-staff-5 = Suspected grooming or images of minors: don't confront the suspect, don't save or forward images. Report to the platform and the authority, and look after yourself: hand over when it is too much.

language-own = English
language-choose = Your language here is { $tongue }. Choose another one; only you see this.
language-chosen = Done. From now on I write to you in { $tongue }.
language-automatic = The language of my app
language-auto-now = Done. I follow the language of your app where I can; that is { $tongue } now.
language-unknown = I don't speak { $written } yet. Choose one here.
