card-edited = संदेश बदला गया और नियम फिर लागू हुए: { $count } ({ $rules }), आख़िरी बार { DATETIME($date, dateStyle: "medium", timeStyle: "short") }
card-newest = अब यह लिखा है: { $text }
card-before = इसी संदेश का पहले मामला { $number } था, जो पूरा हो चुका है।
case-edited = बदला गया: फिर लागू ({ $rules })
card-newer = मामले { $number } का नया कार्ड नीचे है; यह अब अपडेट नहीं होगा।
