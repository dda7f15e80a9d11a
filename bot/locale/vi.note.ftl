reason-note = ghi chú của nhóm điều hành
note-kept = Đã ghi chú về { $name }: hồ sơ { $number }. Nhóm điều hành tìm thấy bằng /history; không ai khác được báo, và ghi chú này không kéo theo điều gì.
note-export = Ai xin xem tất cả những gì được lưu về mình (/privacy export) cũng sẽ đọc được những lời này, nên tốt hơn là đừng nêu tên người khác.
note-empty = Hãy viết ghi chú về ai, rồi đến nội dung, tối đa { $most } ký tự: /note @tên và lời của bạn.
note-long = Một ghi chú có tối đa { $most } ký tự, mà ghi chú này có { $count }, nên chưa được lưu.
note-own = Bạn sẽ không đọc được ghi chú về chính mình, nên cần một người khác trong nhóm điều hành viết.
note-back = Đây là lời của bạn:
note-only = Hồ sơ này là ghi chú về một thành viên và không kéo theo điều gì. Bạn có thể viết thêm bằng /cases note.
