ontrial-here = परीक्षण पर हैं, इसलिए इनसे कुछ नहीं होता: { $rules }। इन्होंने क्या किया होता: /policy try { $name }
ontrial-rule = परीक्षण पर: { $rule } ने इनमें से { $count } संदेश पकड़े होते; इनमें से { $anyway } दूसरे नियमों ने पकड़े।
ontrial-none = परीक्षण पर: { $rule } ने इनमें से कोई संदेश नहीं पकड़ा होता।
ontrial-adds = इतना और होता: { $deeds }
