notice-removed = مرحبًا { $name }. أُزيلت رسالتك في مجتمع { $community }.
notice-warn = مرحبًا { $name }. هذا تذكير من مجتمع { $community }.
notice-mute = يمكنك الكتابة من جديد بعد: { $duration }.
notice-mute-open = لا يمكنك الكتابة هناك في الوقت الحالي؛ سينهي أحد المشرفين ذلك.
notice-kick = أُخرجت من مجتمع { $community }. يمكنك العودة.
notice-ban = يمكنك العودة بعد: { $duration }.
notice-ban-open = لم تعد المشاركة في مجتمع { $community } متاحة لك.
notice-reason = السبب: { $reason }.
notice-contact = يمكنك أيضًا أن تكتب إلى { $contact } وتذكر رقم الحالة { $number }.
notice-public = { $name }، لك ملاحظة من أحد المشرفين (الحالة { $number }). { $reason }

reason-slur = كلمات تجرح الناس بسبب هويتهم، أو تطلب من أحد أن يؤذي نفسه
reason-insult = إهانة
reason-swearing = ألفاظ نابية لا يستخدمها هذا المجتمع
reason-hostile = تبدو عدائية
reason-very-hostile = تبدو عدائية جدًا
reason-obscene = كلمات لا تناسب هذا المكان
reason-maybe-hostile = قد تكون عدائية
reason-identity-attack = هجوم على الناس بسبب هويتهم
reason-threat = تبدو تهديدًا
reason-sexual = محتوى جنسي
reason-scam-link = رابط معروف بالاحتيال
reason-trade-scam = تبدو احتيالًا في المبادلة
reason-invite = دعوة إلى مجتمع آخر
reason-newcomer-link = رابط من حساب جديد هنا
reason-link = رابط لا يعرفه هذا المجتمع
reason-flood = رسائل كثيرة في وقت قصير
reason-mass-mention = الإشارة إلى أشخاص كثيرين دفعة واحدة
reason-shouting = مكتوبة في معظمها بأحرف كبيرة
reason-moving-elsewhere = طلب الانتقال إلى مكان خاص
reason-missing-reading = لم يتمكن النموذج من قراءتها
reason-self-harm = قد يكون أحدهم معرّضًا للخطر
reason-self-harm-method = تذكر كيف يمكن إيذاء الناس
reason-self-harm-encouragement = تطلب من أحد أن يؤذي نفسه
reason-self-harm-slang = كلمات تطلب من أحد أن يؤذي نفسه
reason-self-harm-severe = تطلب من أحد أن يؤذي نفسه، مرة أخرى أو حيث قد يكون الألم أشد
reason-self-harm-target = طُلب من أحدهم أن يؤذي نفسه
reason-threat-to-others = تبدو تهديدًا للآخرين
reason-restricted-link = رابط أو ملف من شخص جديد هنا
reason-restricted-mention = الإشارة إلى شخص لم يردّ بعد
reason-restricted-night = الإشارة إلى شخص في ساعات الهدوء
reason-other = لا تناسب القواعد هنا
reason-manual = قرار أحد المشرفين
reason-by-hand = فعلها أحد المشرفين من دون البوت

care-concern = أنا بوت وقد لا يرى الناس هنا هذا فورًا؛ ما كتبته يبدو ثقيلًا، فمن فضلك أخبر اليوم شخصًا تثق به.
care-risk = أنا بوت وقد لا يرى الناس هنا هذا فورًا؛ من فضلك تحدّث الآن مع شخص تثق به، أو اتصل.
care-imminent = أنا بوت وقد لا يرى الناس هنا هذا فورًا؛ من فضلك لا تبقَ وحدك، اذهب إلى شخص قريب منك واتصل الآن.
care-target = أنا بوت وقد لا يرى الناس هنا هذا فورًا؛ ما كُتب لك خطأ، وإن كان يؤلمك فمن فضلك أخبر شخصًا تثق به.
care-unread = أنا بوت ولا أحد يقرأ ما يُكتب لي هنا؛ من فضلك تحدّث الآن مع شخص تثق به، أو اتصل.
care-more = لك قيمتك، وليس عليك حمل هذا وحدك.
care-emergency = إن كنت في خطر الآن، فاتصل برقم الطوارئ في مكانك (112 أو 911 في بلدان كثيرة).
care-country = لقراءة أرقام بلدك: ⁨/care country⁩ مع حرفي البلد، مثلًا ⁨/care country VN⁩.
helpline-suicide = للتحدث مع أحد الآن: { $number } ({ $name })
helpline-children = لمن هم دون 18 عامًا، للحماية من الأذى: { $number } ({ $name })
helpline-emergency = عند الخطر الآن، للاتصال: { $number } ({ $name })
care-pointer = من المفيد أن تعرف: منشور ⁨/safety⁩ المثبّت في هذا المجتمع يقول أين توجد المساعدة، مهما كان ما يثقل عليك.

care-off = لن أكتب لك على الخاص حين تثقل الأمور. وسيبقى من يرعون هذا المجتمع يقرؤون ما قد يدل على أن أحدًا في خطر. ⁨/care on⁩ يعيد رسائلي.
care-on = سأكتب لك على الخاص من جديد حين تثقل الأمور. ⁨/care off⁩ يوقف ذلك.
care-saved = تم الحفظ؛ لا يرى هذا أحد غيرك.
care-which-country = أي بلد؟ اكتب حرفيه، مثلًا ⁨/care country VN⁩، أو ⁨/care country none⁩.
care-country-is = البلد: { $country }
care-status-on = أكتب لك على الخاص حين تثقل الأمور.
care-status-off = لا أكتب لك على الخاص حين تثقل الأمور.
care-how = ⁨/care off⁩ و ⁨/care on⁩ يغيّران ذلك؛ و ⁨/care country⁩ يختار الأرقام. لا يرى هذا أحد غيرك.
care-pointer-switch = قيمة pointer هي on أو off.
care-team-nobody = لم أجد هنا دورًا ولا شخصًا باسم { $name }، لذلك لم يتغيّر شيء. اكتب أدوارًا في هذا المجتمع أو أعضاء موجودين فيه؛ ويمكن كتابة المعرّف أيضًا.

quiet-title = الحالة { $number } · { $level }
quiet-level-target = طُلب من أحدهم أن يؤذي نفسه
quiet-level-concern = قد يكون أحدهم في ضيق (قلق)
quiet-level-risk = قد يكون أحدهم معرّضًا للخطر (خطر محتمل)
quiet-level-imminent = قد يكون أحدهم في خطر الآن (عاجل)
quiet-reached-yes = تم الوصول إليه: لديه رسالة خاصة مني فيها أرقام للاتصال.
quiet-reached-no = لم يتم الوصول إليه: لا يستقبل رسائل خاصة مني. من فضلكم تواصلوا معه بأنفسكم.
quiet-reached-pending = لم يتم الوصول إليه بعد: رسالتي الخاصة ما زالت في الطريق.
quiet-reached-unknown = ربما لم يتم الوصول إليه: لا أعرف إن وصلت رسالتي الخاصة. من فضلكم تواصلوا معه بأنفسكم.
quiet-reached-silent = لم أكتب إليه هذه المرة (وصلته رسالة قبل قليل، أو لا يريد رسائل). من فضلكم تواصلوا معه بأنفسكم.
quiet-reached-none = لم يتم الوصول إليه: أنا أراقب فقط هنا ولم أكتب إليه. من فضلكم تواصلوا معه بأنفسكم.
quiet-reached-reported = لم يتم الوصول إليه: هذا بلاغ من أحد الأعضاء، ولم أكتب إليه. من فضلكم تواصلوا معه بأنفسكم.
quiet-since = مفتوحة منذ { DATETIME($at, dateStyle: "medium", timeStyle: "short") } UTC ({ $lasting })
quiet-claimed = مع هذا الشخص الآن: { $name }.
quiet-comment = كتب المُبلِّغ شيئًا عن ذلك: يظهر في ⁨/case { $number }⁩.
quiet-unclaimed = لا أحد مع هذا الشخص بعد.
quiet-unclaimed-until = لا أحد مع هذا الشخص بعد. سأنادي من جديد عند { DATETIME($at, timeStyle: "short") } UTC (بعد: { $lasting }).
quiet-steps = ما الذي يساعد:
quiet-step-stay = 1. ابقوا معه: اكتبوا إليه على الخاص بهدوء، وواصلوا الكتابة.
quiet-step-ask = 2. اسألوا مباشرة: «هل تفكر في قتل نفسك؟» السؤال لا يضر.
quiet-step-secrecy = 3. لا تعدوا بحفظ السر.
quiet-step-emergency = 4. في خطر الآن: اطلبوا منه أن يتصل، أو اتصلوا أنتم إن عرفتم مكانه: { $number }.
quiet-step-platform = 5. أبلغوا المنصة؛ فهي تستطيع أكثر منكم.
quiet-step-hand-over = 6. سلّموا الأمر إلى شخص بالغ يثق به أو إلى خط مساعدة؛ ليس عليكم أن تحلّوه.
quiet-step-yourself = 7. اعتنوا بأنفسكم، وأخبروا الفريق بعد ذلك.
quiet-their-number = رقم الطوارئ في مكان وجوده
quiet-call = قد يحتاج أحدهم إلى مساعدة: الحالة { $number }. من يعتني بمثل هذه الحالات هنا يفتحها بالأمر ⁨/case { $number }⁩.
quiet-call-late = قد يكون أحدهم في خطر، ومنذ عشر دقائق لم يتولَّ أحد الحالة { $number }. من يستطيع الوصول إلى من يعتني بمثل هذه الحالات هنا فليفعل ذلك الآن من فضلكم: يفتحونها بالأمر ⁨/case { $number }⁩.
quiet-thanks = شكرًا. تتوقف النداءات الآن؛ والخطوات على البطاقة.
quiet-claim = أنا مع هذا الشخص
quiet-take-over = أتولّى أنا
button-claim = سأعتني بها
button-close = إغلاق

restricted-held = رسالتك في مجتمع { $community } عند المشرفين لبعض الوقت: روابط الأعضاء الجدد هناك وملفاتهم تُراجع أولًا، أيًا كان مرسلها. هذا ليس عقابًا، ولا يُسجَّل عليك شيء.
restricted-mention = أُزيلت رسالتك في مجتمع { $community } لأنها تشير إلى شخص لم يجرِ بينكما حديث هناك منذ مدة. الأمر نفسه للجميع هناك، وليس عقابًا. يمكنك بدلًا من ذلك الرد على إحدى رسائله.
restricted-night = أُزيلت رسالتك في مجتمع { $community } لأن الوقت هناك وقت هدوء وهي تشير إلى شخص قد يكون نائمًا. لا بأس: أرسلها من جديد في الصباح، أو رُدّ على إحدى رسائله.
quiet-hours = كلمة طيبة من مجتمع { $community }: الوقت هناك وقت هدوء ({ $hours }). ما كتبته باقٍ. إن استطعت فخذ قسطًا من الراحة؛ سيكون الناس هناك غدًا.

told = مرحبًا. كلمة عن رسالتك في مجتمع { $community }. السبب: { $reason }. لا يُحسب هذا عليك.
told-removed = مرحبًا. أزلتُ رسالتك في مجتمع { $community } حفاظًا على سلامتك وسلامة غيرك. السبب: { $reason }. لم تفعل شيئًا سيئًا، ولا يُحسب هذا عليك. إن لم تكن متأكدًا مما تأمن مشاركته، فاسأل أحد المشرفين.
nudge-think = مرحبًا. لحظة من فضلك: هل تودّ أن تنظر مرة أخرى إلى رسالتك في مجتمع { $community }؟ لماذا أسأل: { $reason }. إن غيّرتها خلال دقيقة، أو أزلتها بالزر أدناه، فقد انتهى الأمر.
nudge-tip = مرحبًا. عن رسالتك في مجتمع { $community }: { $reason }. يستطيع كل من هناك أن يقرأها ويحتفظ بها. الخيار لك، ولن يترتب على ذلك شيء؛ هل تودّ إزالتها؟
button-take-away = أزل رسالتي
take-away-done = تجري إزالة رسالتك. أحسنت بالتفكير مرتين.
take-away-yourself = ليس مسموحًا لي بحذف الرسائل هناك. يمكنك حذفها بنفسك.
caution-link = انتبه من فضلك إلى الرابط أعلاه: قد لا يقود إلى حيث يبدو. لا تكتب هناك كلمة مرور أو رمزًا. إن لم تكن متأكدًا، فاسأل أحد المشرفين.
reason-phone-number = يبدو أن فيها رقم هاتف
reason-street-address = يبدو أنها تذكر أين يسكن أحدهم
reason-school = يبدو أنها تذكر في أي مدرسة يدرس أحدهم
reason-email = يبدو أن فيها عنوان بريد إلكتروني
reason-national-id = يبدو أن فيها رقم وثيقة هوية
reason-card-number = يبدو أن فيها رقم بطاقة دفع
reason-age-and-contact = تذكر عمر أحدهم وكيفية الوصول إليه
reason-doubtful-link = رابط يخفي وجهته
reason-lookalike-link = رابط يقلّد عنوانًا معروفًا

stats-title = الأيام الأخيرة ({ $days })، عدد الحالات: { $cases }
stats-rule = { $rule }: { $count }
stats-nudges = طُلب التفكير مرة أخرى: { $asked }؛ سُحبت الرسالة: { $back } ({ $share })
stats-no-nudges = لم يُطلب من أحد أن يفكر مرة أخرى.
kind-caution = تحذير تحت الرسالة

report-bullying = تنمّر
report-threats = تهديدات
report-sexual = محتوى جنسي
report-minor = محتوى جنسي يخص قاصرًا
report-images = شخص يهدد بنشر صوري
report-self-harm = إيذاء النفس أو الانتحار
report-grooming = شخص بالغ يسعى إلى التواصل مع قاصر
report-scam = خداع أو احتيال
report-personal-data = بيانات شخصية
report-other = شيء آخر
report-thanks = شكرًا لك. سينظر المشرفون في الأمر. لن يعرف أحد آخر أنه أنت.
report-known = شكرًا لك. بلاغك عند المشرفين بالفعل.
report-limit = أرسلت عدة بلاغات للتو. هي عند المشرفين؛ حاول من فضلك مرة أخرى بعد بضع دقائق.
report-whom = عمّن أو عمّ البلاغ؟ في ⁨Telegram⁩ رُدّ على الرسالة بالأمر ⁨/report⁩، وفي ⁨Discord⁩ اختر «إبلاغ المشرفين» من قائمة الرسالة. أو اذكر اسم عضو.
report-reason-choose = ما الأمر؟ (ليس عليك أن تقول.)
report-reason-kept = شكرًا، تم تدوين ذلك.
report-support = إن كنت أنت أو شخص آخر في خطر الآن، فاتصل برقم الطوارئ في مكانك.

card-title = الحالة { $number } · { $reason }
card-title-reported = الحالة { $number } · بلاغ: { $reason }
card-subject = { $name } ({ $id })
card-staff = عضو في الفريق؛ تظهر هذه الحالة لكم فقط.
card-reports = عدد البلاغات: { $count }
card-message = الرسالة: { $url }
card-evidence = ما كُتب: { $text }
card-more = هذا ليس النص كاملًا: { $shown } من { $total } حرف. الأمر ⁨/case { $number }⁩ يعرضه كاملًا.
card-file = { $size ->
    [one] ملف: { $name } (بايت واحد) { $url }
    [two] ملف: { $name } (بايتان) { $url }
   *[other] ملف: { $name } ({ $size } بايت) { $url }
}
card-held-file = ملف: { $name }
card-held = أُزيلت وتُحفظ حتى 24 ساعة. «نشر» ينشر النص والروابط من جديد باسم الكاتب، من دون ملفات؛ و«إتلاف» ينساها الآن.
card-held-stands = ما زالت في القناة، لأنه لم يُسمح لي بإزالتها هناك. ولم يُخبَر كاتبها بشيء عن ذلك.
held-from = من { $name }، بعد مراجعة المشرفين:
held-files = غير معروض: { $files }. يمكن للمرسل ({ $name }) إرسال ذلك مرة أخرى لاحقًا.
held-gone = لم تعد هذه الرسالة محفوظة.
held-stands = لم تُزَل هذه الرسالة، لذلك لا يوجد ما يُنشر من جديد.
card-scores = السبب: { $why }
card-uncovered = لم يُدرَّب النموذج على هذه اللغة ({ $tongue })، فأرقامه لا تدل على الكثير. من فضلكم اقرؤوها بأنفسكم.
card-done = ما تم: { $actions }
card-closed = أغلقها: { $by }.
card-undone = تم التراجع عنها.
card-minor = لا تعيدوا توجيه الصورة ولا تحفظوها. أبلغوا المنصة والجهة المختصة في بلدكم، واحتفظوا بالمعرّفات أعلاه، ثم احذفوا الرسالة هنا.
button-dismiss = تجاهل
button-delete = حذف
button-warn = تنبيه
button-mute = كتم ساعة
button-ban = حظر
button-release = نشر
button-discard = إتلاف
button-previous = ◀ الأحدث
button-next = الأقدم ▶

cases-none = لا توجد حالات.
cases-unread = لا أستطيع قراءة «{ $written }». هذا ما يمكن كتابته، واحدًا أو أكثر: member=@name · moderator=@name · rule=insult · status=open · status=closed · since=yesterday · since=7d · until=2026-01-31 · page=2
cases-page = الحالات { $from }–{ $to } من { $total }
cases-line = { $number } · { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name } · { $rule } · { $status }
case-unknown = لا توجد هنا حالة بالرقم { $number }.
case-which = أي حالة؟ اذكروا رقمها.
case-open = هذه الحالة مفتوحة بالفعل.
case-closed = هذه الحالة مغلقة؛ افتحوها من جديد أولًا.
case-undone = تم التراجع عن هذه الحالة من قبل.
case-noted = دُوّن في الحالة { $number }.
case-closed-now = أُغلقت الحالة { $number }.
case-reopened = الحالة { $number } مفتوحة من جديد.
case-event = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $what } · { $by }
history-strikes = { $strikes ->
    [zero] { $name }: لا مخالفات في الأيام الأخيرة ({ $days })
    [one] { $name }: مخالفة واحدة في الأيام الأخيرة ({ $days })
    [two] { $name }: مخالفتان في الأيام الأخيرة ({ $days })
    [few] { $name }: { $strikes } مخالفات في الأيام الأخيرة ({ $days })
    [many] { $name }: { $strikes } مخالفة في الأيام الأخيرة ({ $days })
   *[other] { $name }: { $strikes } مخالفة في الأيام الأخيرة ({ $days })
}

action-planned = الحالة { $number }: { $actions } – { $name }.
action-further = لهذا العدد تنص السياسة على: { $action }. ما يُفعل يدويًا لا يتقدم من تلقاء نفسه؛ القرار لكم.
action-nobody = لا أجد هذا العضو. اكتبوا @name أو id، أو ردّوا على رسالة.
action-staff = { $name } من الفريق هنا؛ لا يُعاقَب أعضاء الفريق بالأوامر. تُرسل حالتهم إلى المالك.
action-refused = ليس مسموحًا لي بذلك هنا: { $why }.
action-duration = لا أفهم المدة { $written }. اكتبوا مثلًا 10m أو 2h أو 7d.
clean-planned = { $count ->
    [zero] الحالة { $number }: لا رسائل من { $name } تُزال.
    [one] الحالة { $number }: تُزال رسالة واحدة من { $name }.
    [two] الحالة { $number }: تُزال رسالتان من { $name }.
    [few] الحالة { $number }: تُزال { $count } رسائل من { $name }.
    [many] الحالة { $number }: تُزال { $count } رسالة من { $name }.
   *[other] الحالة { $number }: تُزال { $count } رسالة من { $name }.
}
clean-day = لا أتذكر إلا رسائل اليوم الأخير. اكتبوا مثلًا 10m أو 2h أو 24h.
clean-none = لا أتذكر أي رسالة من { $name } في تلك المدة.
undo-done = تم التراجع عن الحالة { $number }؛ لم تعد مخالفاتها تُحسب.
undo-holds = ما طلبته حالة أخرى يبقى ساريًا.
press-done = تم.
press-planned = يجري التنفيذ. تُظهر الحالة ما انتهى إليه.
press-already = تم ذلك من قبل.
press-old = لم يعد هذا الزر مستخدمًا.
not-allowed = لا يستخدم هذا إلا الأعضاء الذين لديهم الصلاحية.
not-here = استخدم هذا من فضلك داخل مجتمع.

explain-none = ليس لدي قرار بشأن هذه الرسالة.
explain-which = أي رسالة؟ ردّوا عليها، أو أرسلوا رابطها.
explain-head = السياسة { $policy }، النموذج { $model }
explain-fired = انطبقت القاعدة { $rule }: { $why }
explain-quiet = لم تنطبق أي قاعدة.
explain-score = { $name } { $strength }
explain-missing = { $name }: { $why }
explain-uncovered = اللغة هي { $tongue }، ولم يُدرَّب النموذج عليها: فأرقامه لا تدل على الكثير.

policy-unknown = لا توجد سياسة باسم { $name }. الموجود: { $names }.
policy-using = يستخدم هذا المجتمع الآن السياسة { $name }. { $about }
policy-watching = لا يُعاقَب أحد بعد: أنا أبلغ المشرفين فقط. يختار أحد المديرين سياسة بالأمر ⁨/policy use default⁩ (أو youth أو strict أو gaming).
policy-here = السياسة هنا: { $name }. { $about }
policy-list = السياسات: { $names }
about-default = لمعظم المجتمعات. تُزال الرسائل العدائية والإهانات والاحتيال وسيول الرسائل؛ يُنبَّه العضو أولًا، ثم يُكتم بعض الوقت، ولا يُحظر إلا بعد مخالفات كثيرة خلال شهر. وما ليس مؤكدًا يذهب إلى المشرفين ولا يضر أحدًا.
about-gaming = لمجتمعات الألعاب التي يُقال فيها «سأقتلك» حول رقعة شطرنج. تمر الشتائم والكلام الخشن، ولا تمر الهجمات على الناس؛ ويُكتفى بإبلاغ المشرفين عن الدعوات، ويُبحث عن الاحتيال (السكنات وبطاقات الهدايا والعملات المجانية) بدقة أكبر، لأنه يستهدف اللاعبين.
about-strict = لقنوات الإعلانات ومكاتب الدعم والمجتمعات التي تتعرض لهجوم. يُزال كل ما تبلغ عنه السياسة ⁨default⁩، وكذلك الصراخ والروابط غير المعروفة، والخطوات قليلة. توقعوا إنذارات خاطئة، ومشرفين ينظرون في الاعتراضات.
about-youth = للمدارس والنوادي والألعاب التي فيها أعضاء دون 18 عامًا. عتبات أدنى، ولا محتوى جنسيًا، ولا روابط إلى أماكن لم يسمح بها المجتمع، ويصل المزيد إلى المشرفين مبكرًا. الكتم قصير والحظر يأتي متأخرًا: فالصغار يتعلمون، ولا يُخرج أحد بسبب أمسية سيئة واحدة.

setup-done = تم الحفظ.
setup-moderators = تُرسل البطاقات إلى { $channel }.
setup-no-moderators = لم تُحدَّد قناة للمشرفين بعد: ⁨/setup⁩ مع القناة.
setup-channel = لا يمكنني استخدام { $channel } للمشرفين: يجب أن تكون مكانًا أنا فيه ويحق لكم فيه، باسمكم أنتم، تغيير الإعدادات.
setup-no-writing = لا يمكنني الكتابة في { $channel }. اسمحوا لي برؤية القناة وإرسال الرسائل فيها، ثم حاولوا مرة أخرى.
setup-language = لغة غير معروفة: { $written }. الموجود: { $languages }.
setup-contact = جهة الاتصال للاعتراضات: { $contact }
setup-digest = يصل ملخص للمشرفين كل يوم عند 09:00 UTC.
setup-no-digest = لا يوجد ملخص يومي للمشرفين: ⁨/setup⁩ مع digest on.
setup-youth-roles = الدور المخصص للأعضاء الصغار يراه الجميع، ويعرض الأطفال على من يبحث عنهم. الأفضل: الوضع المقيّد لقنوات كاملة (⁨/restricted on⁩)، و ⁨/youth mark⁩ الذي لا يراه أحد.
restricted-everywhere = الوضع المقيّد مفعّل في المجتمع كله.
restricted-in = الوضع المقيّد مفعّل في هذه القنوات: { $channels }
restricted-nowhere = الوضع المقيّد متوقف. ⁨/restricted on⁩ للمجتمع كله؛ ومع قناة، لتلك القناة.
restricted-kept = من يشغّلني حدّد ذلك في الإعدادات، لذلك لا يمكن إنهاؤه إلا هناك.
restricted-where = هذه المحادثة ليست جزءًا من { $community }. من فضلكم اكتبوا ذلك هناك، في الموضوع الذي تقصدونه، أو اذكروا رقم الموضوع هنا.
restricted-what = هناك: العتبات أدنى؛ وروابط الأعضاء الذين انضموا قبل أقل من 14 يومًا وملفاتهم تنتظر أحد المشرفين؛ ولا يشير إلى بعضهم إلا الأعضاء الذين ردّ بعضهم على بعض في آخر 30 يومًا.
restricted-hours = ساعات الهدوء: { $hours } ({ $zone }).
youth-marked = تم تدوين أن { $name } من الصغار. لا يرى ذلك إلا المؤتمنون على سلامة الأطفال، ولا يتغير شيء يلاحظه الآخرون.
youth-unmarked = لم يعد { $name } مدوَّنًا من الصغار.
youth-none = لا أحد مدوَّن هنا من الصغار.
youth-list = المدوَّنون من الصغار ({ $count }). من فضلكم لا تُظهروا هذا لأحد:
youth-private = من فضلكم اكتبوا لي هذا في محادثة خاصة، حتى لا يقرأه أحد هنا.
setup-switch = قيمة digest هي on أو off.
setup-tips = تُنشر نصيحة الأسبوع في { $channel }.
setup-no-tips = لا توجد نصيحة أسبوع: ⁨/setup⁩ مع tips وقناة.
setup-tips-channel = لا يمكنني استخدام { $channel } للنصائح. سمّوا قناة أنا فيها ويحق لكم تغيير إعداداتها، أو here لهذه القناة، أو off لإيقافها.
setup-right = { $right }: { $state }
setup-yes = نعم
setup-no = ناقصة؛ من فضلكم امنحوني هذه الصلاحية
setup-care-team = يعتني بالمعرّضين للخطر: { $team }
setup-no-care-team = لم يُحدَّد بعد من يعتني بالمعرّضين للخطر، لذلك لا يرى هذه الحالات إلا المديرون: ⁨/care setup⁩ مع team.
setup-care-channel = تُرسل بطاقاتهم إلى { $channel }.
setup-no-care-channel = لم تُحدَّد قناة لبطاقاتهم، لذلك تُرسل على الخاص إلى جهة اتصال السلامة أو المالك: ⁨/care setup⁩ مع channel.
setup-no-child-safety-team = لم يُحدَّد بعد من يعتني بسلامة الأطفال، لذلك لا يرى هذه الحالات إلا المديرون: من يشغّلني يحددهم في ⁨child_safety_team⁩.
setup-no-child-safety-channel = لم تُحدَّد قناة لحالات سلامة الأطفال، لذلك تُرسل على الخاص إلى جهة اتصال السلامة أو المالك: من يشغّلني يحدد قناة في ⁨child_safety_channel⁩.
setup-no-country = لم يُحدَّد بلد لخطوط المساعدة: ⁨/care setup⁩ مع country وحرفين.
setup-unconfirmed = خطوط مساعدة لم يؤكدها أحد، { $country }: { $count }. من فضلكم تحققوا من الأرقام؛ ومن يشغّلني يؤكدها في ملف.
setup-pointer = حيث لا يمكنني الكتابة إلى شخص، يظهر في القناة بعد فترة سطر عن ⁨/safety⁩.

welcome = مرحبًا { $community }! أنا أساعد المشرفين هنا. حاليًا أبلغهم فقط ولا أعاقب أحدًا. يشغّلني أحد المديرين بالأمر ⁨/policy use default⁩ (للأعضاء الأصغر سنًا: ⁨/policy use youth⁩) ويحدد قناة المشرفين بالأمر ⁨/setup⁩. يمكن للجميع استخدام ⁨/report⁩ و ⁨/rules⁩ و ⁨/help⁩.
rules = { $rules }
rules-none = كن لطيفًا، واحفظ خصوصية الأمور الخاصة، لا احتيال ولا محتوى جنسي. المشرفون هنا للمساعدة.
help-member = ⁨/report⁩ – إخبار المشرفين عن رسالة أو عضو؛ لن يعرف أحد آخر أنه أنت.
    ⁨/appeal⁩ – اطلب النظر مرة أخرى في ما تقرّر بشأنك.
    ⁨/safety⁩ – مساعدة بشأن التنمّر والغرباء والصور والاحتيال وغيرها؛ لا يراها أحد غيرك.
    ⁨/language⁩ – اللغة التي أكتب لك بها.
    ⁨/rules⁩ – القواعد هنا.
    ⁨/care status⁩ – ما أفعله حين تثقل عليك الأمور، وأين يمكنك الاتصال.
    ⁨/privacy show⁩ – ما هو محفوظ عنك، ولكم من الوقت.
    ⁨/guardian link⁩ – رمز لأحد الوالدين أو لمن يرعاك وتسكن معه.
    ⁨/tour⁩ – ما يفعله هذا البوت، خطوة بخطوة؛ لا يرى ذلك أحد غيرك.
    ⁨/help⁩ – هذا النص.
    إن كنت أنت أو شخص آخر في خطر، فاتصل برقم الطوارئ في مكانك.
help-staff = المشرفون: ⁨/cases list|show|stats|note|close|reopen⁩، ⁨/case N⁩، ⁨/history⁩، ⁨/note⁩، ⁨/warn⁩، ⁨/spam⁩، ⁨/clean⁩، ⁨/lock⁩، ⁨/unlock⁩، ⁨/slowmode⁩، ⁨/mute⁩، ⁨/unmute⁩، ⁨/kick⁩، ⁨/ban⁩، ⁨/unban⁩، ⁨/undo CASE⁩، ⁨/explain⁩، ⁨/raid on|off|status⁩
help-admin = المديرون: ⁨/policy use|try|list|show|add|remove|lists⁩، ⁨/setup⁩، ⁨/care setup⁩، ⁨/restricted on|off|status⁩
slow-down = على مهلك قليلًا من فضلك؛ يمكنني تلقي طلبك التالي بعد دقيقة.
unknown-command = لا أعرف هذا الأمر. يقول لك ⁨/help⁩ ما أستطيع فعله.
unread-here = لا أحد يقرأ ما يُكتب لي هنا.

kind-delete = حذف
kind-clean = إزالة رسائل
kind-warn = تنبيه
kind-mute = كتم
kind-unmute = إلغاء الكتم
kind-kick = إخراج
kind-ban = حظر
kind-unban = إلغاء الحظر
kind-report = بلاغ
kind-care = دعم
kind-nudge = طلب التفكير مرة أخرى
kind-reconsider = دقيقة للتفكير
kind-tell = ملاحظة خاصة
kind-release = إعادة نشر
kind-pointer = سطر يدل على المساعدة
status-open = مفتوحة
status-closed = مغلقة
modal-report = إبلاغ المشرفين
modal-reason = ما الأمر؟
modal-comment = هل من شيء آخر؟ (اختياري)
report-forward-here = أعد توجيه الرسالة إليّ هنا، أو أرسل رابطها. لن يراها إلا المشرفون؛ ولن يعرف أحد أنه أنت.
report-open-link-first = مرحبًا! أنا أساعد المشرفين على إبقاء المجموعات آمنة. للإبلاغ عن شيء على الخاص، افتح أولًا رابط الإبلاغ الخاص بمجموعتك؛ وفي المجموعة، رُدّ على رسالة بالأمر ⁨/report⁩.
report-link = للإبلاغ على الخاص: { $link }

notice-more = { $count ->
    [one] وينطبق الأمر نفسه على رسالة أخرى (الحالة { $numbers }).
    [two] وينطبق الأمر نفسه على رسالتين أخريين (الحالتان { $numbers }).
   *[other] وينطبق الأمر نفسه على رسائل أخرى (الحالات { $numbers }).
}
cards-title = { $count ->
    [zero] لا حالات جديدة
    [one] حالة جديدة واحدة
    [two] حالتان جديدتان معًا
    [few] { $count } حالات جديدة معًا
    [many] { $count } حالة جديدة معًا
   *[other] { $count } حالة جديدة معًا
}
cards-line = الحالة { $number } · { $name } · { $reason }
cards-more = والحالات من { $first } إلى { $last }
cards-how = افتحوا واحدة بالأمر ⁨/case⁩ مع رقمها؛ و ⁨/cases list⁩ يعرضها كلها.
digest = في اليوم الأخير: { $messages ->
        [zero] لم تُقرأ أي رسالة
        [one] قُرئت رسالة واحدة
        [two] قُرئت رسالتان
        [few] قُرئت { $messages } رسائل
        [many] قُرئت { $messages } رسالة
       *[other] قُرئت { $messages } رسالة
    }، { $cases ->
        [zero] ولم تُفتح أي حالة
        [one] وفُتحت حالة واحدة
        [two] وفُتحت حالتان
        [few] وفُتحت { $cases } حالات
        [many] وفُتحت { $cases } حالة
       *[other] وفُتحت { $cases } حالة
    }. { $waiting ->
        [zero] لا حالات مفتوحة الآن.
        [one] حالة واحدة مفتوحة الآن.
        [two] حالتان مفتوحتان الآن.
        [few] { $waiting } حالات مفتوحة الآن.
        [many] { $waiting } حالة مفتوحة الآن.
       *[other] { $waiting } حالة مفتوحة الآن.
    }
digest-troubles = لم يُنفَّذ: رفضته المنصة: { $refused }، ونتيجته غير معروفة: { $unknown }. يعرضها ⁨/cases list⁩.
digest-checkpoint = نقطة تحقق سجل التدقيق: { $checkpoint }
behind = أنا متأخر: { $count ->
        [zero] لا رسائل تنتظر
        [one] رسالة واحدة تنتظر
        [two] رسالتان تنتظران
        [few] { $count } رسائل تنتظر
        [many] { $count } رسالة تنتظر
       *[other] { $count } رسالة تنتظر
    }، وأقدمها { $minutes ->
        [zero] منذ أقل من دقيقة
        [one] منذ دقيقة واحدة
        [two] منذ دقيقتين
        [few] منذ { $minutes } دقائق
        [many] منذ { $minutes } دقيقة
       *[other] منذ { $minutes } دقيقة
    }. لا تُتجاوز أي منها؛ والأكثر خطورة تُقرأ أولًا.
store-trouble = لا أستطيع تدوين أي شيء الآن، لذلك لم يُنفَّذ شيء. حاول من فضلك مرة أخرى بعد بضع دقائق.
went-wrong = حدث خطأ من جهتي، ولا أعرف إن كان هذا قد نُفِّذ. حاول من فضلك مرة أخرى بعد بضع دقائق.
notices-unknown = انقطعتُ أثناء الكتابة. قد تنقص هذه الحالات رسالة أو بطاقة: { $numbers }.

reason-grooming = رسائل قد تعني مجتمعةً أن شخصًا بالغًا يسعى إلى التواصل مع شخص صغير السن
tip-strangers = مرحبًا، أنا بوت في هذا المجتمع. نصيحة للإنترنت: لا يمكنك أن ترى من يكتب حقًا. ليس عليك أبدًا أن تقول كم عمرك أو أين تسكن أو أن ترسل صورًا، ولا يحق لأحد أن يطلب منك إخفاء سر عن أشخاص تثق بهم. هل يبدو شيء غريبًا؟ أخبر شخصًا تثق به، أو استخدم ⁨/report⁩: لن يراه إلا من يعتنون بالسلامة هنا.
child-safety-steps = ما الذي يساعد: لا تواجهوا أحدًا بمفردكم، وانظروا في الأمر مع شخص ثانٍ. اتركوا الرسائل والحسابات كما هي، فهي أدلة. أبلغوا المنصة والجهة المختصة في بلدكم. ابقوا على تواصل مع الشخص الصغير: لم يفعل شيئًا خاطئًا، وله رأي فيما يحدث بعد ذلك. هذه أنماط، وليست إثباتًا.
timeline-to = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $stages } · إلى { $name } · { $url }
timeline-by = { DATETIME($date, dateStyle: "medium", timeStyle: "short") } · { $name }: { $stages } · { $url }
timeline-more = { $count ->
    [zero] ولا رسائل أخرى
    [one] ورسالة أخرى
    [two] ورسالتان أخريان
    [few] و { $count } رسائل أخرى
    [many] و { $count } رسالة أخرى
   *[other] و { $count } رسالة أخرى
}
timeline-words = الكلمات نفسها في ⁨/case { $number }⁩؛ وكل قراءة تُدوَّن في الحالة.
stage-age = يسأل عن العمر
stage-pressure = يضغط عليه أو عليها
stage-home = يسأل عن البيت
stage-flattery = يبالغ في المدح
stage-gifts = يعرض هدايا
stage-secrecy = يطلب حفظ السر
stage-isolation = يتكلم ضد العائلة أو الأصدقاء
stage-moving = يريد الانتقال إلى مكان آخر
stage-images = يطلب صورًا
stage-paying = يعرض شيئًا مقابل صور
stage-threat = يهدد بنشر صور
stage-meeting = يريد اللقاء
stage-sexual = كلام جنسي
stage-lure = يبدو أنه يحاول كسب الثقة
stage-sure_lure = يحاول على الأرجح كسب الثقة
stage-minor = يقول إنه صغير السن
card-claimed = يعتني بها: { $by }.
press-claimed = أنتم الآن تعتنون بالحالة { $number }. شكرًا.

tongue-ar = العربية
tongue-bn = البنغالية
tongue-cs = التشيكية
tongue-da = الدنماركية
tongue-de = الألمانية
tongue-el = اليونانية
tongue-en = الإنجليزية
tongue-es = الإسبانية
tongue-fa = الفارسية
tongue-fi = الفنلندية
tongue-fr = الفرنسية
tongue-he = العبرية
tongue-hi = الهندية
tongue-hu = المجرية
tongue-id = الإندونيسية
tongue-it = الإيطالية
tongue-ja = اليابانية
tongue-km = الخميرية
tongue-ko = الكورية
tongue-lo = اللاوية
tongue-ms = الملايوية
tongue-my = البورمية
tongue-nl = الهولندية
tongue-no = النرويجية
tongue-pl = البولندية
tongue-pt = البرتغالية
tongue-ro = الرومانية
tongue-ru = الروسية
tongue-sv = السويدية
tongue-th = التايلاندية
tongue-tl = التاغالوغية
tongue-tr = التركية
tongue-uk = الأوكرانية
tongue-vi = الفيتنامية
tongue-zh = الصينية

guardian-warning = فقط لأحد والديك أو لمن يرعاك وتعيش معه. إن طلب منك هذا أي شخص آخر، فأخبرنا: لن يغضب منك أحد.
guardian-code = رمزك: { $code }. يعمل لمدة ساعة. يفتح الطرف الآخر محادثة خاصة معي ويكتب ⁨/guardian enter⁩ مع الرمز. سنسألكما مرة أخرى، ويبدأ ذلك بعد يوم. يمكنك إنهاؤه في أي وقت بالأمر ⁨/guardian end⁩.
guardian-report = شخص آخر طلب مني هذا
guardian-reported = شكرًا لأنك أخبرتنا. أُلغي الربط، وسيرى هذا من يعتنون بالأعضاء الصغار هنا. لم تفعل شيئًا خاطئًا.
guardian-one = لديك ربط بالفعل. ⁨/guardian show⁩ يعرضه، و ⁨/guardian end⁩ ينهيه.
guardian-code-not = لا يمكن استخدام هذا الرمز. من فضلك اطلب رمزًا جديدًا.
guardian-entered = شكرًا. إن كنتم أحد الوالدين أو ترعون هذا الشخص الصغير وتعيشون معه، فاكتبوا ⁨/guardian confirm⁩. سنسأله أيضًا، ويبدأ ذلك بعد يوم من تأكيدكما معًا.
guardian-asked = { $name } أدخل رمزك. هل هو أحد والديك أو من يرعاك وتعيش معه؟ إذن اكتب ⁨/guardian confirm⁩. وإن لم يكن، فاكتب ⁨/guardian end⁩، أو أخبرنا بالزر.
guardian-which-confirm = أي ربط تريد تأكيده؟ الربط فقط لمن يعيشون معًا.
guardian-confirmed-one = شكرًا. يبدأ ذلك بعد يوم من تأكيد { $name } أيضًا.
guardian-confirmed = شكرًا، تم التأكيد من كليكما: ربط مع { $name }. يبدأ ذلك في { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). قبل ذلك وبعده، يمكن لأي منكما إنهاؤه بالأمر ⁨/guardian end⁩.
guardian-begins = تم التأكيد من كليكما. يبدأ الملخص الأسبوعي في { DATETIME($date, dateStyle: "medium", timeStyle: "short") } (UTC). يمكن لأي منكما إنهاؤه بالأمر ⁨/guardian end⁩.
guardian-begun = بدأ الملخص الأسبوعي. ⁨/guardian show⁩ يعرض بالضبط ما يُشارَك؛ و ⁨/guardian end⁩ ينهيه فورًا.
guardian-which-end = أي ربط يجب أن ينتهي؟ الروابط الأخرى تستمر.
guardian-over = انتهى الربط مع { $name }. إن كانت هناك روابط أخرى، فإن ⁨/guardian show⁩ يعرضها.
guardian-code-over = أُغلق الرمز: لا يمكن لأحد استخدامه بعد الآن.
guardian-ended = انتهى الملخص الأسبوعي ({ $name }).
guardian-not-now = لا يمكنني الاطلاع على ذلك الآن ({ $name }).
guardian-nothing = لا شيء هنا للتأكيد أو الإنهاء.
guardian-shared = يُشارَك مرة في الأسبوع: عمّن هذا الملخص، وبالأرقام فقط كم رسالة أُزيلت وكم نصيحة سلامة أُعطيت. لا تُذكر الأرقام الأقل من ثلاثة. لا يُشارَك أبدًا: ما كُتب، وأسماء الآخرين، ومن كتب لمن، والبلاغات، وأي شيء عن المشاعر أو الجسد أو المعتقد أو الهوية.
guardian-none = لا يوجد ربط. ينشئه عضو صغير بالأمر ⁨/guardian link⁩.
guardian-few = أقل من 3
guardian-summary = الأسبوع الماضي، { $name }: رسائل أُزيلت: { $removed }؛ نصائح سلامة: { $tips }. إن استوقفكم رقم، فبداية جيدة أن تسألوا كيف تسير الأمور على الإنترنت، وأن تنصتوا.
guardian-with-offered = رمزك في مجتمع { $community } مفتوح: لم يدخله أحد بعد.
guardian-with-entered = في انتظار تأكيد الطرفين: { $name }.
guardian-with-confirmed = تم الربط مع { $name }.
guardian-list-none = لا توجد روابط أولياء هنا.
guardian-list-line = { $young } – { $guardian }: { $state }
guardian-state-entered = في انتظار الطرفين
guardian-state-confirmed = مؤكد
reason-asked-for-guardian = طلب أحدهم من عضو صغير ربطًا بوليّ أمر

privacy = ما أحتفظ به عنك: ما اخترته هنا (اللغة والبلد وما شابه)، ونصوص الحالات المتعلقة بك طوال مدة الحفظ، ومخالفاتك ما دامت تُحسب، والبلاغات التي أرسلتها، وربطك بوليّ أمرك. الرسائل التي لا حالة لها تُقرأ وتُنسى. ⁨/privacy export⁩ يعطيك كل ذلك في ملف؛ و ⁨/privacy delete⁩ ينسى ما لا يلزم حفظه.
privacy-export = هذا ما هو محفوظ عنك. احتفظ بالملف لنفسك.
privacy-sure = هذا ينسى اختياراتك، وينهي ربطك بوليّ أمرك، ويزيل كلماتك من الحالات المغلقة. لا يمكن التراجع عنه. للمتابعة اكتب ⁨/privacy delete yes⁩.
privacy-deleted = تم. اختيارات نُسيت: { $choices }. حالات مغلقة لم تعد فيها كلماتك: { $cases }. بلاغات لم تعد تحمل اسمك: { $reports }.
privacy-held = الحالة { $number } في مجتمع { $community } ما زالت مفتوحة، لذلك يُحفظ نصها حتى تُغلق. اطلب ذلك من جديد عندها.
privacy-kept = ما يبقى: أن حالة كانت هناك، من دون نصها، لأن سجل التدقيق لا يكتمل إلا هكذا؛ والمخالفات ما دامت تُحسب؛ ومتى انضممت، لمدة 14 يومًا؛ وما يقتضيه القانون أو سلامة أحد.
