# Trung tâm an toàn. Mỗi thẻ có nhiều nhất 120 từ và kết thúc bằng bước tiếp theo.

safety-home =
    Trung tâm an toàn. Bạn muốn đọc về điều gì? Chỉ mình bạn thấy những gì bạn đọc ở đây.
    Nếu bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp nơi bạn ở.
safety-topics = Chưa có chủ đề { $written }. Bạn chọn một chủ đề ở đây nhé.
safety-open = Trung tâm an toàn
safety-back = Mọi chủ đề
safety-quiz = Câu đố
safety-next = Tiếp ▶
safety-open-chat = Điều bạn hỏi chỉ dành cho riêng bạn nên mình không trả lời ở đây được. Bạn mở trò chuyện riêng với mình và hỏi ở đó nhé: { $link }

topic-bullying = Bắt nạt
topic-privacy = Riêng tư
topic-strangers = Người lạ
topic-images = Hình ảnh và đe dọa
topic-scams = Lừa đảo
topic-self-harm = Tự làm đau mình
topic-parents = Cho cha mẹ
topic-how = Cách điều hành
topic-rights = Quyền của bạn

safety-bullying =
    Bị trêu chọc, cô lập hay đe dọa hết lần này đến lần khác rất đau, và đó không phải lỗi của bạn. Bạn không phải xoay xở một mình, cũng không cần trả lời.

    • Giữ lại bằng chứng: ảnh chụp có tên và ngày.
    • Chặn người làm điều đó.
    • Kể với người bạn tin; chưa được giúp thì kể thêm người khác.
    • Thấy người khác bị bắt nạt? Nhắn rằng bạn đứng về phía họ. Đừng hùa theo.

    Bước tiếp theo: báo cho điều hành viên bằng /report. Không ai biết đó là bạn.
safety-privacy =
    Điều đã lên mạng có thể bị sao chép và còn mãi. Có những thứ chỉ nên dành cho người quen ngoài đời:

    • họ tên, địa chỉ, trường và giờ học
    • số điện thoại, mật khẩu, mã xác nhận
    • ảnh giấy tờ, hoặc ảnh phòng thấy đường phố ngoài cửa sổ

    Bạn lỡ đăng? Hãy xóa tin nhắn; điều hành viên có thể giúp. Mỗi tài khoản một mật khẩu, và bật xác thực hai bước.

    Bước tiếp theo: xem lại trang cá nhân ngay. Người lạ có biết tìm bạn ở đâu không?
safety-strangers =
    Đa số người trên mạng đều ổn. Hãy cẩn thận khi người lạ

    • hỏi tuổi, chỗ ở, ai đang ở nhà
    • nói bạn thật đặc biệt, hay tặng quà
    • muốn giữ bí mật, muốn bạn xóa trò chuyện
    • rủ sang ứng dụng khác, xin ảnh, hẹn gặp

    Bạn luôn có thể từ chối, hay ngừng trả lời mà không cần lý do. Bạn không nợ ai điều gì, kể cả khi đã nhận quà. Nếu chuyện đã xảy ra, bạn không có lỗi.

    Bước tiếp theo: kể với một người lớn bạn tin, và gửi /report.
safety-images =
    Có người giữ ảnh của bạn, hay dọa phát tán? Bạn không có lỗi và không một mình. Nhiều người từng gặp, và có cách giúp.

    • Đừng trả tiền, đừng gửi thêm.
    • Ngừng trả lời, nhưng giữ lại trò chuyện và tên tài khoản.
    • Báo cáo tài khoản với nền tảng rồi chặn.
    • Đừng chuyển tiếp ảnh như vậy của bất kỳ ai, kể cả để giúp.
    • Nếu trong ảnh bạn dưới 18 tuổi, takeitdown.ncmec.org có thể giúp gỡ.

    Bước tiếp theo: kể với một người lớn bạn tin ngay hôm nay, và gửi /report.
safety-scams =
    Nghe quá tốt, hay quá gấp? Hãy chậm lại. Các chiêu thường gặp:

    • quà miễn phí, “bạn đã trúng thưởng”
    • tài khoản bạn bè bỗng hỏi tiền hay mã
    • đường dẫn đăng nhập, mã QR
    • giao dịch mà bạn phải đưa trước
    • người tự xưng quản trị, hỏi mật khẩu

    Quản trị thật không bao giờ hỏi mật khẩu hay mã. Ai cũng có thể bị lừa; xử lý nhanh sẽ tốt hơn.

    Bước tiếp theo: đừng bấm. Hỏi bạn mình bằng cách khác. Lỡ bấm rồi? Đổi mật khẩu ngay và kể với ai đó.
safety-self-harm =
    Thấy mọi thứ quá sức, hay muốn làm đau mình, không có gì phải xấu hổ. Nhiều người từng như vậy, và rồi có thể tốt hơn. Không cần tìm đúng lời: “Mình không ổn” là đủ.

    Lo cho một người bạn? Hãy lắng nghe, hỏi thẳng, ở bên bạn ấy. Hỏi không làm ai nảy ra ý nghĩ đó. Đừng hứa giữ bí mật; hãy tìm người lớn.

    Nếu đang nguy hiểm, hãy gọi số khẩn cấp nơi bạn ở.

    Bước tiếp theo: hôm nay kể với một người bạn tin.
safety-parents =
    Con chỉ kể chuyện xấu khi không sợ bị lấy mất điện thoại. Vì vậy:

    • Hỏi con thích gì trên mạng, để con chỉ cho xem.
    • Nói trước: “Dù có chuyện gì, con cứ kể, sẽ không ai giận con.”
    • Cùng đặt quy tắc, cho cả mình.
    • Khi có chuyện: bình tĩnh, cảm ơn con, giữ tin nhắn, cùng chặn và báo cáo. Đừng tự nhắn cho người kia.
    • Bị dọa bằng hình ảnh? Đừng trả tiền.

    Bot không thấy tin nhắn riêng. Yên ắng chưa chắc là ổn.

    Bước tiếp theo: tối nay hỏi con sẽ làm gì nếu người lạ nhắn tin.
safety-how =
    Mình là một chương trình đọc tin nhắn trong cộng đồng này và so với nội quy. Mình có thể sai, nên có người kiểm tra.

    • Mình có thể gỡ tin nhắn, nhắn cho người viết, hay nhờ điều hành viên xem.
    • Mỗi hồ sơ nêu rõ quy tắc nào, và có thể hủy.
    • Không ai khác biết ai đã báo cáo.
    • Người đang không ổn không bao giờ bị phạt vì điều đó.
    • Mình không đọc tin nhắn riêng giữa các thành viên.

    Bước tiếp theo: thấy mình sai? Lời nhắn ghi rõ cần viết cho ai; hãy nêu số hồ sơ.
safety-rights =
    Bạn có quyền

    • biết vì sao tin nhắn bị gỡ, và nhờ một người xem lại: /appeal
    • báo cáo mà người khác không biết đó là bạn
    • xem bot lưu gì về bạn, và xóa những gì xóa được: /privacy show
    • không nhận tin nhắn riêng từ mình: /care off
    • đọc bằng ngôn ngữ của bạn: /language
    • được tôn trọng, dù bạn là ai

    Không ai được phạt bạn vì đã hỏi.

    Bước tiếp theo: thử /privacy show, chỉ mình bạn thấy câu trả lời.

quiz-start = Câu đố gồm năm câu. Không có gì được lưu lại, và không ai thấy câu trả lời của bạn.
quiz-begin = Bắt đầu
quiz-good = Đúng rồi.
quiz-other = Thật tốt vì bạn đã suy nghĩ. Có một cách an toàn hơn.
quiz-1 = Câu 1/5. Một người quen trong game bảo bạn đừng kể với cha mẹ là hai người trò chuyện. Bạn làm gì?
quiz-1-a = Giữ bí mật, họ tốt mà
quiz-1-b = Kể với người lớn mình tin
quiz-1-c = Hỏi vì sao rồi trò chuyện tiếp
quiz-1-why = Bạn tốt không cần bạn giấu họ. Ai đòi giữ bí mật có thể đang mong không ai giúp bạn. Kể ra không bao giờ là phản bội.
quiz-2 = Câu 2/5. Tài khoản của bạn thân nhắn: “Mình cần mã của cậu, nhanh lên!” Bạn làm gì?
quiz-2-a = Gửi ngay, bạn mình mà
quiz-2-b = Hỏi để làm gì
quiz-2-c = Gọi hoặc hỏi bằng cách khác
quiz-2-why = Tài khoản có thể bị đánh cắp. Mã gửi cho bạn là chìa khóa tài khoản: đừng đưa cho ai, và báo cho bạn mình biết có người đang mạo danh.
quiz-3 = Câu 3/5. Có người dọa phát tán ảnh của bạn nếu bạn không trả tiền. Bạn làm gì?
quiz-3-a = Không trả, giữ tin nhắn, kể người lớn
quiz-3-b = Trả một lần cho xong
quiz-3-c = Xóa hết và im lặng
quiz-3-why = Trả tiền chỉ khiến họ đòi thêm, và mất tin nhắn thì khó giúp bạn hơn. Bạn không làm gì sai, và người lớn có thể chặn chuyện này lại.
quiz-4 = Câu 4/5. Cả nhóm đang trêu chọc một người. Bạn làm gì?
quiz-4-a = Cười theo, đùa thôi mà
quiz-4-b = Nhắn rằng mình đứng về phía bạn ấy
quiz-4-c = Im lặng, không phải chuyện của mình
quiz-4-why = Có một người đứng về phía mình đã khác rất nhiều. Không cần cãi nhau với cả nhóm: một lời tử tế và một /report lặng lẽ là đủ.
quiz-5 = Câu 5/5. Một người bạn nói không muốn sống nữa và xin bạn giữ bí mật. Bạn làm gì?
quiz-5-a = Giữ lời hứa
quiz-5-b = Tìm cách làm bạn vui rồi chờ xem
quiz-5-c = Ở bên bạn ấy và tìm người lớn
quiz-5-why = Chuyện này quá nặng cho hai người. Tìm người giúp là điều tốt nhất một người bạn có thể làm, dù lúc đầu bạn ấy có giận. Nếu đang nguy hiểm, hãy gọi số khẩn cấp nơi bạn ở.
quiz-end = Hết câu đố rồi. Cảm ơn bạn đã dành thời gian! Dù bạn chọn gì, giờ bạn đã biết tìm giúp đỡ ở đâu.

tip = Mẹo của tuần: { $tip }
tip-1 = Mỗi tài khoản một mật khẩu khác nhau, và bật xác thực hai bước.
tip-2 = Người bạn thật sự không đòi bạn phải giấu tình bạn đó.
tip-3 = Trước khi đăng ảnh: phía sau ảnh có gì?
tip-4 = Tin nhắn nào làm bạn giận thì hãy thở mười nhịp rồi mới trả lời.
tip-5 = Không ban quản trị nào cần mật khẩu hay mã của bạn.
tip-6 = Có ai vừa bị tổn thương ở đây? Một tin nhắn riêng tử tế có thể làm ngày của họ vui hơn.
tip-7 = Chặn ai đó là chuyện bình thường, bạn không cần giải thích.
tip-8 = “Miễn phí” và “nhanh lên” trong cùng một tin nhắn thường là bẫy.
tip-9 = Có người dọa bạn bằng hình ảnh? Đừng trả tiền, giữ tin nhắn, kể với người lớn. Đó không phải lỗi của bạn.
tip-10 = Bạn của bạn không ổn? Không cần có câu trả lời. Hãy lắng nghe và cùng đi tìm giúp đỡ.
tip-11 = Báo cáo thay vì cãi nhau: /report rất lặng lẽ, và không ai biết đó là bạn.
tip-12 = Tắt màn hình nửa tiếng trước khi ngủ: nhiều người ngủ ngon và thấy khỏe hơn.
tip-13 = Chưa chắc điều gì là thật? Xem còn ai khác nói vậy trước khi chuyển tiếp.
tip-14 = Lỡ sai ở đây? Ai cũng có lúc như vậy. Xin lỗi một câu, và ngày mai là ngày mới.

tour-open = Xem hướng dẫn
tour-member = Hướng dẫn cho thành viên
tour-end = Hết phần hướng dẫn. Bạn có thể tìm lại mọi thứ bằng /help.
tour-member-1 = Chào bạn! Mình là bot, giúp điều hành viên giữ nơi này dễ chịu. Phần hướng dẫn có bốn bước, chỉ mình bạn thấy.
tour-member-2 = Có điều gì không ổn? Trên Telegram, trả lời tin nhắn đó bằng /report; trên Discord, mở menu của tin nhắn và chọn “Báo cho điều hành viên”. Không ai biết đó là bạn.
tour-member-3 = Nếu tin nhắn của bạn bị gỡ, mình sẽ nhắn riêng cho bạn, nếu có thể, và nói lý do. Bạn nghĩ có nhầm lẫn? Dưới lời nhắn có nút xin xem lại.
tour-member-4 = /safety có những lời khuyên ngắn về bắt nạt, người lạ, lừa đảo và nhiều điều khác. /language để chọn ngôn ngữ. Nếu bạn đang gặp nguy hiểm, trước hết hãy gọi số khẩn cấp nơi bạn ở.
tour-staff-1 = Chào mừng bạn vào nhóm điều hành! Mình mang hồ sơ đến cho bạn: điều đã viết, vì sao được đưa lên, và các nút để quyết định. Bạn quyết định, mình chỉ giúp. Có năm bước, chỉ mình bạn thấy.
tour-staff-2 = “Bỏ qua” cũng là một câu trả lời tốt. Mọi bước đều được ghi lại, và /undo hủy điều đã làm. /cases list liệt kê tất cả, /case mở một hồ sơ.
tour-staff-3 = Thành viên được biết lý do bằng lời đơn giản. Bạn không biết ai đã báo cáo, và cũng không ai nên biết: xin đừng tìm hiểu.
tour-staff-4 = Nếu có người đang gặp nguy hiểm: bình tĩnh, nói chuyện riêng, hỏi thẳng, đừng hứa giữ bí mật, và nhờ người lớn hoặc gọi số khẩn cấp. Không ai bị phạt vì đang không ổn.
tour-staff-5 = Nghi có người lớn tiếp cận trẻ em, hoặc hình ảnh trẻ em: đừng đối chất với người đó, đừng lưu hay chuyển tiếp hình ảnh. Hãy báo cho nền tảng và cơ quan chức năng, và giữ gìn chính bạn: thấy quá sức thì bàn giao.

language-own = Tiếng Việt
language-choose = Ngôn ngữ của bạn ở đây là { $tongue }. Bạn có thể chọn ngôn ngữ khác; chỉ mình bạn thấy điều này.
language-chosen = Xong rồi. Từ giờ mình sẽ viết cho bạn bằng { $tongue }.
language-automatic = Theo ứng dụng
language-auto-now = Xong rồi. Mình theo ngôn ngữ của ứng dụng khi có thể; hiện là { $tongue }.
language-unknown = Mình chưa nói được { $written }. Bạn chọn một ngôn ngữ ở đây nhé.
