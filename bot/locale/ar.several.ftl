several-preview = { $count ->
    [one] لعضو واحد: { $actions }.
    [two] لعضوين: { $actions }.
    [few] لـ{ $count } أعضاء: { $actions }.
    [many] لـ{ $count } عضوًا: { $actions }.
    *[other] لـ{ $count } عضو: { $actions }.
}
several-left-twice = ذُكروا أكثر من مرة وحُسبوا مرة واحدة: { $names }
several-left-yourself = خارج القائمة: أنت.
several-left-myself = خارج القائمة: أنا، البوت.
several-left-team = خارج القائمة، من الفريق ({ $count }): { $names }
several-left-unknown = خارج القائمة، لم أجدهم هنا ({ $count }): { $names }
several-left-not-muted = خارج القائمة، ليسوا مكتومين على حد علمي ({ $count }): { $names }
several-left-not-banned = خارج القائمة، ليسوا محظورين على حد علمي ({ $count }): { $names }
several-left-beyond = خارج القائمة، لأن هذا ليس من صلاحيتي هنا ({ $count }): { $names }
several-reason = يقرأ كل منهم هذا السبب: { $reason }
several-kept = يُحفظ هذا السبب في الحالات: { $reason }
several-ask = لم يحدث شيء بعد. الزر لك وحدك ويعمل خلال { $minutes } دقيقة.
several-button = { $count ->
    [one] التنفيذ لعضو واحد
    [two] التنفيذ لعضوين
    [few] التنفيذ لـ{ $count } أعضاء
    [many] التنفيذ لـ{ $count } عضوًا
    *[other] التنفيذ لـ{ $count } عضو
}
several-nobody = فلم يبقَ أحد. لم يحدث شيء.
several-many = أقبل حتى { $most } عضوًا في المرة الواحدة، وقد ذُكر { $count }. لم يحدث شيء؛ يُرجى الإرسال على دفعات.
several-gone = لم تعد هذه القائمة عندي، ولم يحدث منها شيء. يُرجى إرسال الأمر مرة أخرى.
several-anonymous = لعدة أعضاء معًا أطلب ممن أرسل الأمر أن يضغط زرًّا، لذا يُرجى إرساله بالاسم الشخصي. لم يحدث شيء.
several-done = { $count ->
    [one] الحالة { $first }، لعضو واحد: { $actions }.
    [two] الحالتان { $first }–{ $last }، لعضوين: { $actions }.
    [few] الحالات { $first }–{ $last }، لـ{ $count } أعضاء: { $actions }.
    [many] الحالات { $first }–{ $last }، لـ{ $count } عضوًا: { $actions }.
    *[other] الحالات { $first }–{ $last }، لـ{ $count } عضو: { $actions }.
}
