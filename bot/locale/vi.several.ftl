several-preview = Với { $count } thành viên: { $actions }.
several-left-twice = Được nêu nhiều lần và chỉ tính một lần: { $names }
several-left-yourself = Không tính: chính bạn.
several-left-myself = Không tính: tôi, là bot.
several-left-team = Không tính, thuộc ban quản lý ({ $count }): { $names }
several-left-unknown = Không tính, không tìm thấy ở đây ({ $count }): { $names }
several-left-not-muted = Không tính, theo tôi biết thì không bị tắt tiếng ({ $count }): { $names }
several-left-not-banned = Không tính, theo tôi biết thì không bị cấm ({ $count }): { $names }
several-left-beyond = Không tính, vì ở đây tôi không được phép ({ $count }): { $names }
several-reason = Mỗi người trong số họ đọc lý do này: { $reason }
several-kept = Lý do này được giữ trong hồ sơ: { $reason }
several-ask = Chưa có gì được thực hiện. Nút này chỉ dành cho bạn và dùng được trong { $minutes } phút.
several-button = Thực hiện với { $count } thành viên
several-nobody = Vậy là không còn ai. Chưa có gì được thực hiện.
several-many = Tôi nhận tối đa { $most } thành viên một lần, còn bạn đã nêu { $count }. Chưa có gì được thực hiện; bạn hãy gửi thành nhiều phần.
several-gone = Tôi không còn danh sách này, và chưa có gì trong đó được thực hiện. Bạn hãy gửi lại lệnh.
several-anonymous = Với nhiều thành viên cùng lúc, người gửi lệnh cần bấm một nút, nên bạn hãy gửi bằng tên của chính mình. Chưa có gì được thực hiện.
several-done = { $count ->
    [1] Hồ sơ { $first }, với { $count } thành viên: { $actions }.
    *[other] Hồ sơ { $first }–{ $last }, với { $count } thành viên: { $actions }.
}
