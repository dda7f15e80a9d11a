"""English."""

from bot.core.detect.phrases import Phrases

PHRASES = Phrases(
    language="en",
    told={
        "age": (r"how old (?:are|r) (?:you|u)",),
        "home": (r"(?:are|r) (?:you|u) (?:home )?alone",),
        "flattery": (r"(?:so )?mature for (?:your|ur) age",),
        "gifts": (r"ill (?:buy|get) (?:you|u) (?:a |some )?(?:skin|gift|phone|robux|nitro)s?",),
        "secrecy": (r"dont tell (?:your|ur) (?:mum|mom|parents|dad)", r"delete (?:this|our) chat"),
        "isolation": (
            r"(?:your|ur) (?:parents|friends|mum|mom) (?:dont|wont) understand (?:you|u)",
        ),
        "moving": (
            r"(?:add|text|message|dm) me on (?:snap|telegram|whatsapp|insta|discord)[a-z]*",
        ),
        "images": (r"send (?:me )?(?:a )?(?:pic|photo|selfie|picture)s?", r"\[photo\]"),
        "paying": (r"(?:ill|i can) pay (?:you|u)",),
        "threat": (r"ill (?:send|share|post) (?:it|them|your (?:pic|photo)s?) to",),
        "meeting": (r"(?:lets|we should|can we) meet(?: up)?",),
        "sexual": (r"\[sexual\]",),
        "minor": (r"im (?:1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)",),
    },
)
