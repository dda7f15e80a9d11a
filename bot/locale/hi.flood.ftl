notice-removed-many = { $count ->
    [one] नमस्ते { $name }। { $community } में आपका { $count } मैसेज हटा दिया गया है।
   *[other] नमस्ते { $name }। { $community } में आपके { $count } मैसेज हटा दिए गए हैं।
}
card-earlier = { $count ->
    [one] इसके साथ उसी सदस्य का पहले का { $count } मैसेज भी हटाया गया: { $messages }
   *[other] इसके साथ उसी सदस्य के पहले के { $count } मैसेज भी हटाए गए: { $messages }
}
kind-clean-many = { $count ->
    [one] { $count } मैसेज हटाना
   *[other] { $count } मैसेज हटाना
}
