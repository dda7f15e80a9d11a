notice-removed-many = { $count ->
    [zero] مرحبًا { $name }. لم تُزل أي رسالة لك في مجتمع { $community }.
    [one] مرحبًا { $name }. أُزيلت رسالة واحدة لك في مجتمع { $community }.
    [two] مرحبًا { $name }. أُزيلت رسالتان لك في مجتمع { $community }.
    [few] مرحبًا { $name }. أُزيلت { $count } رسائل لك في مجتمع { $community }.
    [many] مرحبًا { $name }. أُزيلت { $count } رسالة لك في مجتمع { $community }.
   *[other] مرحبًا { $name }. أُزيلت { $count } رسالة لك في مجتمع { $community }.
}
card-earlier = { $count ->
    [zero] لم تُزل معها رسائل سابقة للعضو نفسه: { $messages }
    [one] أُزيلت معها رسالة سابقة واحدة للعضو نفسه: { $messages }
    [two] أُزيلت معها رسالتان سابقتان للعضو نفسه: { $messages }
    [few] أُزيلت معها { $count } رسائل سابقة للعضو نفسه: { $messages }
    [many] أُزيلت معها { $count } رسالة سابقة للعضو نفسه: { $messages }
   *[other] أُزيلت معها { $count } رسالة سابقة للعضو نفسه: { $messages }
}
kind-clean-many = { $count ->
    [zero] إزالة رسائل
    [one] إزالة رسالة واحدة
    [two] إزالة رسالتين
    [few] إزالة { $count } رسائل
    [many] إزالة { $count } رسالة
   *[other] إزالة { $count } رسالة
}
