several-preview = { $count ->
    [one] { $count } सदस्य के लिए: { $actions }।
    *[other] { $count } सदस्यों के लिए: { $actions }।
}
several-left-twice = एक से ज़्यादा बार लिखे गए, एक बार गिने गए: { $names }
several-left-yourself = शामिल नहीं: आप ख़ुद।
several-left-myself = शामिल नहीं: मैं, यह बॉट।
several-left-team = शामिल नहीं, टीम से ({ $count }): { $names }
several-left-unknown = शामिल नहीं, यहाँ नहीं मिले ({ $count }): { $names }
several-left-not-muted = शामिल नहीं, जहाँ तक मुझे पता है ये म्यूट नहीं हैं ({ $count }): { $names }
several-left-not-banned = शामिल नहीं, जहाँ तक मुझे पता है ये बैन नहीं हैं ({ $count }): { $names }
several-left-beyond = शामिल नहीं, क्योंकि यहाँ मुझे इसकी अनुमति नहीं ({ $count }): { $names }
several-reason = इनमें से हर कोई यह कारण पढ़ेगा: { $reason }
several-kept = मामलों में यह कारण रहेगा: { $reason }
several-ask = अभी कुछ नहीं किया गया है। यह बटन सिर्फ़ आपके लिए है और { $minutes } मिनट तक काम करता है।
several-button = { $count ->
    [one] { $count } सदस्य के लिए करें
    *[other] { $count } सदस्यों के लिए करें
}
several-nobody = यानी कोई नहीं बचता। कुछ नहीं किया गया है।
several-many = मैं एक बार में { $most } सदस्यों तक लेता हूँ, और आपने { $count } लिखे। कुछ नहीं किया गया है; कृपया हिस्सों में भेजें।
several-gone = यह सूची अब मेरे पास नहीं है, और इसमें से कुछ नहीं किया गया है। कृपया कमांड फिर से भेजें।
several-anonymous = एक साथ कई सदस्यों के लिए, कमांड भेजने वाले को ही बटन दबाना होता है, इसलिए कृपया अपने नाम से भेजें। कुछ नहीं किया गया है।
several-done = { $count ->
    [one] मामला { $first }, { $count } सदस्य के लिए: { $actions }।
    *[other] मामले { $first }–{ $last }, { $count } सदस्यों के लिए: { $actions }।
}
