door-hello = Hello! You asked to join { $community }. I am a bot and help its team. These are the rules there:

    { $rules }

    When you have read them, press the button, and you are in.
button-door = I have read them, let me in
door-welcome = Welcome to { $community }! You are in now.
door-in = You are in { $community } already.
door-many = Many people ask to join { $community } just now, so the team looks at each request and will answer. You need do nothing more.
door-team = The team of { $community } will answer your request. It waits there, and you need do nothing more.
door-none = I find no request to join { $community } that waits. If you would like to come in, just ask to join once more.
door-again = That did not work just now. Please press the button again in a minute.
setup-door = Whoever asks to join reads the rules from me in private, and comes in with a button. For that the group has to approve new members (in its settings, or by an invite link that asks for approval).
setup-no-door = Who asks to join is answered by your admins alone: /setup with door on, and I let in who has read the rules, in private.
setup-door-switch = door is on or off.
setup-door-elsewhere = Discord does this itself: under Onboarding, and in rules that newcomers agree to before they write (Rules Screening), in the server's settings. Nothing was changed.
